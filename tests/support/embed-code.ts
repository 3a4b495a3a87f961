import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import type { Locale } from "../../src/i18n/text.ts";
import { fileFor, inLocale } from "./site.ts";

const ENTITIES: [string, string][] = [
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#39;", "'"],
  ["&amp;", "&"],
];

/** What a text area of a built page holds, as its reader copies it. */
export const codeOn = (html: string, name: string): string => {
  const area = parseHTML(html).document.querySelector(`textarea[data-code=${name}]`)!;
  return ENTITIES.reduce((text, [entity, char]) => text.replaceAll(entity, char), area.innerHTML);
};

/** The code to embed a chart as its page gives it, for a site that is served elsewhere than it was built for. */
export const codeFor = (locale: Locale, id: string, origin: string, script: boolean): string => {
  const code = codeOn(readFileSync(fileFor(inLocale(locale, `/charts/${id}/`))!, "utf8"), "frame");
  return code.replaceAll("http://localhost:4321", origin).replace(/<script.*<\/script>/, script ? "$&" : "");
};
