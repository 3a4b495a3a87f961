import type { Locale } from "../i18n/text.ts";
import type { Attributes, Make } from "./svg.ts";
import { measure } from "./text.ts";

/** Words of a sentence that stay on one line; those that state a fact name it. */
export interface Phrase {
  words: string;
  fact?: string;
}

/** Names as phrases of a list that ends the sentence: "a, b and c.", "a、b、c。" */
export const listed = (names: { name: string; fact: string }[], locale: Locale): Phrase[] =>
  names.map(({ name, fact }, i) => {
    const left = names.length - 1 - i;
    const stop = locale === "zh" ? (left === 0 ? "。" : "、") : left === 0 ? "." : left === 1 ? " and " : ", ";
    return { words: name + stop, fact };
  });

/** A sentence broken between its phrases, one `<text>` a line, so that each phrase keeps its fact. First baseline at `y`. */
export const sentence = (
  h: Make,
  phrases: Phrase[],
  { x, y, width, locale }: { x: number; y: number; width: number; locale: Locale },
  attributes: Attributes & { "font-size": number },
  leading: number,
): { nodes: SVGElement[]; lines: number } => {
  const size = attributes["font-size"];
  const lines: Phrase[][] = phrases.length === 0 ? [] : [[]];
  let used = 0;
  for (const phrase of phrases) {
    const wide = measure(phrase.words, size, locale);
    if (used > 0 && used + wide > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)!.push(phrase);
    used += wide;
  }
  const nodes = lines.map((line, i) =>
    h(
      "text",
      { ...attributes, x, y: y + i * leading },
      ...line.map(({ words, fact }) => h("tspan", { "data-fact": fact }, words)),
    ),
  );
  return { nodes, lines: lines.length };
};
