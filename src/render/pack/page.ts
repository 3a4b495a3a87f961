import type { Locale } from "../../i18n/text.ts";
import { upFrom, type Site } from "./address.ts";
import { elementsOf, type Found } from "./elements.ts";
import { attributesInPack, dataInPack, tagOf } from "./tags.ts";

/** Marks an element of a page that is of use only on the net. */
export const ONLINE = "data-online";

/** What a page needs of the pack beside its own files. */
export interface Around extends Site {
  /** The path of the one script that does what these modules do. */
  scriptOf(modules: string[]): string;
  /** The path of the one file that holds the style sheet of such pages. */
  sheetOf(style: string): string;
  /** The path of the pack's own style sheet. */
  style: string;
}

/** A piece of the page and what stands there instead. */
interface Change {
  start: number;
  end: number;
  text: string;
}

const applied = (html: string, changes: Change[]): string => {
  let [made, at] = ["", 0];
  for (const { start, end, text } of changes.toSorted((a, b) => a.start - b.start)) {
    // What lies in an element that is left out goes with it.
    if (start < at) continue;
    made += html.slice(at, start) + text;
    at = end;
  }
  return made + html.slice(at);
};

const sheetLink = (page: string, path: string): string =>
  tagOf("link", { rel: "stylesheet", href: upFrom(page) + path });

const typeOf = ({ name, attributes }: Found): string | undefined =>
  name === "script" ? attributes["type"] : undefined;

/** The modules of a page in its order: the first gives way to one script that does what they all do, the others go. */
const withoutModules = (modules: Found[], page: string, { base, scriptOf }: Around): Change[] => {
  if (modules.length === 0) return [];
  const src = upFrom(page) + scriptOf(modules.map(({ attributes }) => attributes["src"]!.slice(base.length)));
  const script = `${tagOf("script", { src, defer: "" })}</script>`;
  return modules.map(({ start, end }, i) => ({ start, end, text: i === 0 ? script : "" }));
};

/** An element as the pack has it, if it is another than on the site. */
const changed = (html: string, element: Found, page: string, locale: Locale, around: Around): Change[] => {
  const { name, attributes, start, content, contentEnd, end } = element;
  if (typeOf(element) === "application/json")
    return [{ start: content, end: contentEnd, text: dataInPack(html.slice(content, contentEnd), page, around) }];
  if (name === "style") return [{ start, end, text: sheetLink(page, around.sheetOf(html.slice(content, contentEnd))) }];
  if (name === "head") return [{ start: contentEnd, end: contentEnd, text: sheetLink(page, around.style) }];
  const made = attributesInPack(name, attributes, page, locale, around);
  const close = html[content - 2] === "/" ? "/>" : ">";
  return made === attributes ? [] : [{ start, end: content, text: tagOf(name, made, close) }];
};

/**
 * A page of the built site as a page of the pack, which opens from a folder: its links are relative and end in a file, its
 * modules are one classic script, its style sheet is one that it shares, its policy names files, and what is of use only on
 * the net is gone.
 */
export const pageInPack = (html: string, page: string, around: Around): string => {
  const elements = elementsOf(html);
  const locale = elements[0]?.attributes["lang"]?.startsWith("zh") ? "zh" : "en";
  const online = elements.filter(({ attributes }) => attributes[ONLINE] !== undefined);
  const kept = elements.filter(({ start, end }) => !online.some((out) => out.start <= start && end <= out.end));
  const modules = kept.filter((element) => typeOf(element) === "module");
  return applied(html, [
    ...online.map(({ start, end }) => ({ start, end, text: "" })),
    ...withoutModules(modules, page, around),
    ...kept
      .filter((element) => !modules.includes(element))
      .flatMap((element) => changed(html, element, page, locale, around)),
  ]);
};
