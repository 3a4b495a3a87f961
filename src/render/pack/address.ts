import { formOf } from "./contents.ts";

/** A built site that is packed. */
export interface Site {
  /** The path that it was built for, with a slash at both ends. */
  base: string;
  /** Its public address with that path; null where it was built for no address that others can reach. */
  home: string | null;
  /** The paths of its files, base left out. */
  files: ReadonlySet<string>;
  /** A small file as the address of a link. */
  asLink(path: string): string;
}

/** Where an address leads in the pack: somewhere, as it did, or nowhere, because what it names was left out. */
export type Led = { to: string } | "unchanged" | "nowhere";

/** The way from a page to the root of the pack. */
export const upFrom = (page: string): string => "../".repeat(page.split("/").length - 1) || "./";

/**
 * An address as it stands in a page of the built site, as it must stand in the pack: relative, ending in a file. An address of
 * another site, or of a place in the same page, is unchanged. Throws where the site has no such file.
 */
export const addressInPack = (address: string, page: string, { base, home, files, asLink }: Site): Led => {
  if (!address.startsWith("/") || address.startsWith("//")) return "unchanged";
  if (!address.startsWith(base)) throw new Error(`${page}: "${address}" is not below ${base}`);
  const [, raw = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length))!;
  const decoded = decodeURIComponent(raw);
  const path = decoded === "" || decoded.endsWith("/") ? `${decoded}index.html` : decoded;
  if (!files.has(path)) throw new Error(`${page}: "${address}" names no file of the site`);
  const form = formOf(path);
  if (form === "none") return home === null ? "nowhere" : { to: new URL(address.slice(base.length), home).href };
  if (form === "link") return { to: asLink(path) };
  return { to: `${upFrom(page)}${raw}${path.slice(decoded.length)}${rest}` };
};
