import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { archiveOf, type Archived } from "../archive.ts";
import { dataset } from "../dataset.ts";
import { siteAddress, unfitToPublish } from "../site-address.ts";
import { formOf } from "./contents.ts";
import { PACK_FOLDER } from "./name.ts";
import { pageInPack, type Around } from "./page.ts";
import { readme } from "./readme.ts";
import { packedName, scriptInPack, textAsScript } from "./scripts.ts";

const STYLE = "_astro/pack.css";

const citationTypes: Record<string, string> = {
  bib: "application/x-bibtex",
  ris: "application/x-research-info-systems",
  json: "application/vnd.citationstyles.csl+json",
};

/** A small text file as an address that holds it. */
const asLink = (path: string, text: string): string =>
  `data:${citationTypes[path.split(".").at(-1)!]!};charset=utf-8,${encodeURIComponent(text)}`;

/** Slides as one file need nothing of the site and are the same everywhere. */
const isPage = (path: string): boolean => path.endsWith(".html") && !path.endsWith(".slides.html");

/** Files that are read at once. */
const AT_ONCE = 64;

/**
 * The files of a built site as they are in the pack, one after the other.
 * @param folder where the site was built
 * @param base the path that it was built for
 */
export async function* packedFiles(folder: string, base: string): AsyncGenerator<Archived> {
  const paths = globSync("**/*.*", { cwd: folder }).map((path) => path.replaceAll("\\", "/"));
  const inForm = (form: string) => paths.filter((path) => formOf(path) === form).sort();
  const text = (path: string) => readFile(join(folder, path), "utf8");
  const links = new Map<string, string>();
  for (const path of inForm("link")) links.set(path, asLink(path, await text(path)));
  const prefix = base.replace(/\/?$/, "/");
  const home = unfitToPublish() === null ? new URL(prefix, siteAddress()).href : null;
  const bundles = new Map<string, Promise<string>>();
  const sheets = new Map<string, string>();
  const around: Around = {
    base: prefix,
    home,
    files: new Set(paths),
    asLink: (path) => links.get(path)!,
    scriptOf: (modules) => {
      const path = packedName(modules.join("\n"), "js");
      if (bundles.has(path)) return path;
      const script = scriptInPack(folder, modules);
      // Whoever waits for it hears of a failure; until then it must not end the process.
      script.catch(() => undefined);
      bundles.set(path, script);
      return path;
    },
    sheetOf: (style) => {
      const path = packedName(style, "css");
      sheets.set(path, style);
      return path;
    },
    style: STYLE,
  };
  const packed = async (path: string): Promise<Archived> => [
    path,
    isPage(path) ? pageInPack(await text(path), path, around) : await readFile(join(folder, path)),
  ];
  const files = inForm("file");
  for (let i = 0; i < files.length; i += AT_ONCE) yield* await Promise.all(files.slice(i, i + AT_ONCE).map(packed));
  for (const path of inForm("script")) yield [`${path}.js`, textAsScript(await text(path))];
  for (const path of [...bundles.keys()].sort()) yield [path, await bundles.get(path)!];
  for (const path of [...sheets.keys()].sort()) yield [path, sheets.get(path)!];
  yield [STYLE, await readFile("src/styles/pack.css")];
  yield ["README.txt", readme(home)];
}

const inFolder = async function* (files: AsyncIterable<Archived> | Iterable<Archived>): AsyncGenerator<Archived> {
  for await (const [path, content] of files) yield [`${PACK_FOLDER}/${path}`, content];
};

/** The whole site as one archive that opens from a folder. The same site gives the same bytes. */
export const packOf = (files: AsyncIterable<Archived> | Iterable<Archived>): Promise<Buffer> =>
  archiveOf(inFolder(files), dataset.date);
