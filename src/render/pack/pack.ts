import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { dataset } from "../dataset.ts";
import { siteAddress, unfitToPublish } from "../site-address.ts";
import { formOf } from "./contents.ts";
import { PACK_FOLDER } from "./name.ts";
import { pageInPack, type Around } from "./page.ts";
import { readme } from "./readme.ts";
import { packedName, scriptInPack, textAsScript } from "./scripts.ts";
import { zipOf } from "./zip.ts";

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

/** What is in the pack: paths and contents. */
export type Packed = Map<string, Uint8Array | string>;

/**
 * The files of a built site as they are in the pack.
 * @param folder where the site was built
 * @param base the path that it was built for
 */
export const packedFiles = async (folder: string, base: string): Promise<Packed> => {
  const paths = globSync("**/*.*", { cwd: folder }).map((path) => path.replaceAll("\\", "/"));
  const inForm = (form: string) => paths.filter((path) => formOf(path) === form).sort();
  const text = (path: string) => readFile(join(folder, path), "utf8");
  const links = new Map<string, string>();
  for (const path of inForm("link")) links.set(path, asLink(path, await text(path)));
  const prefix = base.replace(/\/?$/, "/");
  const home = unfitToPublish() === null ? new URL(prefix, siteAddress()).href : null;
  const bundles = new Map<string, string[]>();
  const sheets = new Map<string, string>();
  const around: Around = {
    base: prefix,
    home,
    files: new Set(paths),
    asLink: (path) => links.get(path)!,
    scriptOf: (modules) => {
      const path = packedName(modules.join("\n"), "js");
      bundles.set(path, modules);
      return path;
    },
    sheetOf: (style) => {
      const path = packedName(style, "css");
      sheets.set(path, style);
      return path;
    },
    style: STYLE,
  };
  const packed: Packed = new Map();
  for (const path of inForm("file"))
    packed.set(path, isPage(path) ? pageInPack(await text(path), path, around) : await readFile(join(folder, path)));
  for (const path of inForm("script")) packed.set(`${path}.js`, textAsScript(await text(path)));
  for (const [path, modules] of bundles) packed.set(path, await scriptInPack(folder, modules));
  for (const [path, style] of sheets) packed.set(path, style);
  packed.set(STYLE, await readFile("src/styles/pack.css"));
  packed.set("README.txt", readme(home));
  return packed;
};

/** The whole site as one archive that opens from a folder. The same site gives the same bytes. */
export const packOf = (packed: Packed): Promise<Buffer> => zipOf(packed, PACK_FOLDER, dataset.date);
