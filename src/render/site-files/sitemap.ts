import { globSync } from "node:fs";
import { open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { languageTag, localePath, locales } from "../../i18n/text.ts";
import { xmlText } from "../feeds/xml.ts";

/** What a list of pages may hold at most, by the protocol of sitemaps. */
export const MOST = 50_000;

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const declared = (lines: string[]): string => ['<?xml version="1.0" encoding="utf-8"?>', ...lines, ""].join("\n");

const twinLink = (tag: string, url: string): string =>
  `  <xhtml:link rel="alternate" hreflang="${tag}" href="${xmlText(url)}"/>`;

const pageLines = (path: string, home: string, date: string): string[] => {
  const url = (locale: (typeof locales)[number]): string => home + localePath(locale, path).slice(1);
  const twins = [
    ...locales.map((locale) => twinLink(languageTag[locale], url(locale))),
    twinLink("x-default", url(locales[0])),
  ];
  return locales.flatMap((locale) => [
    " <url>",
    `  <loc>${xmlText(url(locale))}</loc>`,
    `  <lastmod>${date}</lastmod>`,
    ...twins,
    " </url>",
  ]);
};

/** What the files of a site map are written from. */
interface Given {
  /** Paths of pages that there are in every language, without base and language. */
  paths: string[];
  /** Absolute address of the site's root, ending in a slash. */
  home: string;
  /** ISO date of the record. */
  date: string;
  most?: number;
}

/** The files of a site map by name: `sitemap.xml`, which for very many pages only lists the further files. */
export const sitemapFiles = ({ paths, home, date, most = MOST }: Given): Record<string, string> => {
  const perFile = Math.floor(most / locales.length);
  const parts = Array.from({ length: Math.max(1, Math.ceil(paths.length / perFile)) }, (_, i) =>
    declared([
      `<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
      ...paths.slice(i * perFile, (i + 1) * perFile).flatMap((path) => pageLines(path, home, date)),
      "</urlset>",
    ]),
  );
  if (parts.length === 1) return { "sitemap.xml": parts[0]! };
  const named = parts.map((text, i) => [`sitemap-${i + 1}.xml`, text] as const);
  const index = declared([
    `<sitemapindex ${NAMESPACE}>`,
    ...named.map(([name]) => ` <sitemap><loc>${xmlText(home + name)}</loc><lastmod>${date}</lastmod></sitemap>`),
    "</sitemapindex>",
  ]);
  return { "sitemap.xml": index, ...Object.fromEntries(named) };
};

/** Enough of a page to hold the links in its head. */
const HEAD = 16_384;

const headOf = async (file: string): Promise<string> => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
};

/** The paths of the English pages of a built site that name themselves as the place of what they say. */
const pagesOf = async (site: string, home: string): Promise<string[]> => {
  const files = globSync("**/index.html", { cwd: site, exclude: ["v/**", "zh/**"] });
  const paths = files.map((file) => `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`).sort();
  const own: string[] = [];
  for (const path of paths)
    if ((await headOf(join(site, path, "index.html"))).includes(`<link rel="canonical" href="${home}${path.slice(1)}"`))
      own.push(path);
  return own;
};

/** Writes the site map into a built site; the pages are those that are there. */
export const writeSitemap = async (site: string, home: string, date: string): Promise<void> => {
  const files = sitemapFiles({ paths: await pagesOf(site, home), home, date });
  for (const [name, text] of Object.entries(files)) await writeFile(join(site, name), text);
};
