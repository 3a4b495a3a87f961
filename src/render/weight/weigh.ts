import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** What a page weighs; kB are thousands of bytes after gzip, as they are sent. */
export interface Weight {
  html: number;
  /** The style sheets of the page, beside it or within; `html` is the page without these. */
  css: number;
  /** Scripts that load with the page, with all that they import; what a reader's action loads comes on top. */
  js: number;
  /** Elements of the built page. */
  elements: number;
  /** Files that a browser asks for to show the page, the page among them. */
  requests: number;
}

const IMPORT = /(?:from|import)\s*"(\.[^"]+)"/g;

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found]) => found!);

/** Weighs pages of one built site; files that many pages share are read once. */
export const scales = (folder: string, base = "") => {
  const sizes = new Map<string, number>();
  const texts = new Map<string, string>();
  const textOf = (address: string): string => {
    const known = texts.get(address) ?? readFileSync(join(folder, address.slice(base.length)), "utf8");
    texts.set(address, known);
    return known;
  };
  const sizeOf = (address: string): number => {
    const known = sizes.get(address) ?? gzipSync(textOf(address)).length / 1000;
    sizes.set(address, known);
    return known;
  };
  const withImports = (address: string, found = new Set<string>()): Set<string> => {
    if (found.has(address)) return found;
    found.add(address);
    for (const to of all(textOf(address), IMPORT)) withImports(new URL(to, `http://x${address}`).pathname, found);
    return found;
  };
  const sum = (addresses: Iterable<string>): number => [...addresses].reduce((kB, address) => kB + sizeOf(address), 0);

  return (html: string): Weight => {
    const within = all(html, STYLE).join("\n");
    const styles = new Set(all(html, /<link rel="stylesheet" href="([^"]+)"/g));
    const scripts = new Set(all(html, /<script [^>]*\bsrc="([^"]+)"/g).flatMap((src) => [...withImports(src)]));
    const pictures = new Set(
      [...html.matchAll(/<img\b[^>]*>/g)].flatMap(([img]) =>
        img.includes('loading="lazy"') ? [] : all(img, /\ssrc="([^"]+)"/g),
      ),
    );
    for (const file of [...styles, ...scripts])
      if (!existsSync(join(folder, file.slice(base.length)))) throw new Error(`${file}: is asked for and not there`);
    return {
      html: gzipSync(html.replaceAll(STYLE, "")).length / 1000,
      css: sum(styles) + (within === "" ? 0 : gzipSync(within).length / 1000),
      js: sum(scripts),
      elements: html.match(/<[a-zA-Z]/g)?.length ?? 0,
      requests: 1 + styles.size + scripts.size + pictures.size,
    };
  };
};
