import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { release } from "../../src/render/release.ts";
import { builtPages, fileFor, inLocale, locales, promisedAddresses } from "../support/site.ts";
import { readXml, textOf, within } from "../support/xml.ts";

const ORIGIN = "http://localhost:4321";
const read = (address: string) => readFileSync(fileFor(address)!, "utf8");
const pages = builtPages();

describe("the site map", () => {
  it("lists every page of the site in both languages, and nothing else", () => {
    const urls = within(readXml(read("/sitemap.xml")), "url");
    const listed = urls.map((url) => textOf(url, "loc").slice(ORIGIN.length));
    expect(new Set(listed).size).toBe(listed.length);
    expect([...listed].sort()).toEqual(
      pages
        .map(({ address }) => address)
        .filter((address) => !address.endsWith("/404.html"))
        .sort(),
    );
    for (const locale of locales)
      for (const address of promisedAddresses()) expect(listed).toContain(inLocale(locale, address));
    expect(new Set(urls.map((url) => textOf(url, "lastmod")))).toEqual(new Set([release.date]));
  });

  it("is where robots.txt says, which shuts nobody out", () => {
    expect(read("/robots.txt")).toContain(`Sitemap: ${ORIGIN}/sitemap.xml\n`);
    expect(read("/robots.txt")).not.toContain("Disallow");
  });
});

describe.each(locales)("the files for programs (%s)", (locale) => {
  const home = read(inLocale(locale, "/"));
  const linked = (rel: string) =>
    [...home.matchAll(/<link [^>]*>/g)].map(([link]) => link).filter((link) => link.includes(`rel="${rel}"`));
  const href = (link: string) => /href="([^"]*)"/.exec(link)![1]!;

  it("include feeds in both forms that every page names, and that tell of the release the site carries", () => {
    const feeds = linked("alternate").filter((link) => link.includes("type="));
    expect(feeds.map(href)).toEqual(["/feed.xml", "/feed.json"].map((path) => inLocale(locale, path)));
    for (const { address, html } of pages.filter((page) => page.address.startsWith("/zh/") === (locale === "zh")))
      for (const feed of feeds) expect(html, address).toContain(feed);
    const entries = within(readXml(read(inLocale(locale, "/feed.xml"))), "entry");
    const { items } = JSON.parse(read(inLocale(locale, "/feed.json"))) as { items: { url: string }[] };
    expect(entries.map((entry) => textOf(entry, "id"))).toEqual(items.map(({ url }) => url));
    expect(items).toHaveLength(2);
    for (const { url } of items) {
      const [page = "", part] = url.slice(ORIGIN.length).split("#");
      expect(read(page)).toContain(`id="${part}"`);
    }
    const content = textOf(entries[0]!, "content");
    for (const [, to] of content.matchAll(/href="([^"]*)"/g))
      expect(fileFor(to!.slice(ORIGIN.length)), to).toBeDefined();
  });

  it("include llms.txt, of which every link is answered", () => {
    const text = read(inLocale(locale, "/llms.txt"));
    const links = [...text.matchAll(/^- \[.*?\]\(([^)]*)\)/gm)].map(([, to]) => to!);
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter((to) => !to.startsWith(ORIGIN) || fileFor(to.slice(ORIGIN.length)) === undefined)).toEqual([]);
    for (const part of ["/data/atlas.json", "/data/figures.csv", "CC BY 4.0"]) expect(text).toContain(part);
  });

  it("include a manifest whose marks are there at their sizes", () => {
    const [link] = linked("manifest");
    const manifest = JSON.parse(read(href(link!))) as {
      start_url: string;
      lang: string;
      icons: { src: string; sizes: string }[];
    };
    expect(manifest.start_url).toBe(inLocale(locale, "/"));
    for (const { src, sizes } of manifest.icons.filter(({ sizes: size }) => size !== "any")) {
      const png = readFileSync(fileFor(src)!);
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
    expect(fileFor(href(linked("apple-touch-icon")[0]!))).toBeDefined();
  });
});
