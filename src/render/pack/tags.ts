import type { Locale } from "../../i18n/text.ts";
import { packWords } from "../../i18n/pack.ts";
import { embeddable } from "../embeddable.ts";
import { addressInPack, upFrom, type Site } from "./address.ts";

export type Attributes = Record<string, string>;

/** Attributes that hold an address of the site. */
const ADDRESSES = ["href", "src", "srcset", "action", "data-index", "data-list"];

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** An opening tag. */
export const tagOf = (name: string, attributes: Attributes, end = ">"): string => {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${said.join("")}${end}`;
};

/** The page's own policy in the terms of a folder: files have no origin, and nothing can be fetched or framed. */
const policyInPack = (policy: string): string =>
  policy
    .split("; ")
    .filter((rule) => !/^(connect|frame)-src /.test(rule))
    .join("; ")
    .replaceAll(/'(self|sha256-[^']+)'( 'sha256-[^']+')*/g, "file:")
    // What is fetched on the site comes as scripts here, several bundles of which may stand in one page.
    .replace("trusted-types 'none'", "trusted-types pack 'allow-duplicates'");

/** The attributes of a tag as they must stand in the pack; the same object where nothing changes. */
export const attributesInPack = (
  name: string,
  given: Attributes,
  page: string,
  locale: Locale,
  site: Site,
): Attributes => {
  if (name === "meta" && given["http-equiv"] === "Content-Security-Policy")
    return { ...given, content: policyInPack(given["content"]!) };
  if (!ADDRESSES.some((key) => given[key] !== undefined)) return given;
  const led = Object.entries(given).flatMap(([key, value]): [string, string][] => {
    const to = ADDRESSES.includes(key) ? addressInPack(value, page, site) : "unchanged";
    return to === "nowhere" ? [] : [[key, to === "unchanged" ? value : to.to]];
  });
  const made = Object.fromEntries(led);
  if (Object.entries(given).every(([key, value]) => made[key] === value)) return given;
  const lost = name === "a" && made["href"] === undefined;
  return lost ? { ...made, "data-left-out": packWords.notHere[locale] } : made;
};

/**
 * What a page gives to its script: `base` and `root` say where the language's pages and the site's begin, without a closing
 * slash; any other text that starts with one is the address of a file.
 */
export const dataInPack = (json: string, page: string, site: Site): string => {
  const placed = ([key, value]: [string, unknown]): [string, unknown] => {
    if (typeof value !== "string") return [key, value];
    if (key === "base" || key === "root")
      return [key, (upFrom(page) + `${value}/`.slice(site.base.length)).slice(0, -1)];
    const led = addressInPack(value, page, site);
    return [key, typeof led === "string" ? value : led.to];
  };
  const data = Object.entries(JSON.parse(json) as Record<string, unknown>).map(placed);
  return embeddable(JSON.stringify(Object.fromEntries(data)));
};
