import { Converter, Locale } from "opencc-js";
import type { Folding } from "../../search/key.ts";

const FIRST = 0x3400;
const LAST = 0x9fff;
const IDEOGRAPHIC_WORD = /^\p{Script=Han}{2,6}$/u;

/** From traditional script as written in general, in Taiwan and in Hong Kong, and from Japanese forms. */
const converters = ["t", "tw", "hk", "jp"].map((from) => Converter({ from, to: "cn" }));
const [simplify] = converters as [(text: string) => string];

/** Japanese forms last, and only of what the record does not write itself: 予 is there 预, here 予. */
const foldOf = (character: string, known: Set<string>): string | undefined => {
  const tried = known.has(character) ? converters.slice(0, -1) : converters;
  return tried.map((convert) => convert(character)).find((simple) => simple !== character && known.has(simple));
};

const characterPairs = (known: Set<string>): string =>
  Array.from({ length: LAST - FIRST + 1 }, (_, i) => String.fromCharCode(FIRST + i))
    .map((character) => character + (foldOf(character, known) ?? ""))
    .filter((pair) => pair.length === 2)
    .join("");

/** Words of Taiwan and Hong Kong beside those of the mainland, from the library's lists. */
const regionalWords = (): (readonly [string, string])[] =>
  ["twp", "hkp"].flatMap((region) => {
    const list = Locale.from[region]?.[0]?.[0] ?? [];
    if (typeof list !== "string") return [...list];
    return list.split("|").map((pair) => pair.split(" ") as [string, string]);
  });

const phrasePairs = (text: string): string => {
  const pairs = [["計畫", "計劃"] as const, ...regionalWords()]
    .filter((pair) => pair.every((word) => IDEOGRAPHIC_WORD.test(word)))
    .map(([from, to]) => [[...from].map(simplify).join(""), simplify(to)] as const)
    .filter(([from, to]) => from !== to && text.includes(to) && !text.includes(from));
  return [...new Map(pairs)]
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
    .flat()
    .join(" ");
};

/** What has to be folded so that traditional script and the words of other regions meet these texts. */
export const foldingFor = (texts: string[]): Folding => {
  const text = texts.join("\n");
  return { characters: characterPairs(new Set(text)), phrases: phrasePairs(text) };
};
