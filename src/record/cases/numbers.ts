import type { Locale } from "../../i18n/text.ts";

/** A number in a text: what it comes to, and how it is written. */
export interface Written {
  value: number;
  written: string;
}

const SCALES: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
};
// Digits that are part of a name ("3G") or an ordinal ("12th") are no quantity.
const DIGITS =
  /(?<![A-Za-z\d.])(\d[\d,]*(?:\.\d+)?)(?:\s?(hundred|thousand|million|billion|trillion|bn|tn|m)\b|(万亿|万|亿))?(?![A-Za-z\d])/gu;

const digitsIn = (text: string): Written[] =>
  [...text.matchAll(DIGITS)].map(([written, digits, english, chinese]) => ({
    value: Number(digits!.replaceAll(",", "")) * (SCALES[english ?? chinese ?? ""] ?? 1),
    written,
  }));

const UNITS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const WORDS = new Map<string, number>([
  ...UNITS.map((word, i): [string, number] => [word, i + 1]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
]);
const SMALL = `(?:(?:${TENS.join("|")})(?:[-\\s](?:${UNITS.slice(0, 9).join("|")}))?|${UNITS.join("|")})`;
const LARGE = `(?:(?:${SMALL}\\s)?(?:hundred|thousand|million)(?:\\s(?:and\\s)?${SMALL})?)`;
const SPELT = new RegExp(`\\b(?:${LARGE}(?:\\s(?:and\\s)?${LARGE})*|${SMALL})\\b`, "gi");

const spelt = (words: string): number => {
  let [total, current] = [0, 0];
  for (const word of words.toLowerCase().split(/-|\s+(?:and\s+)?/)) {
    const scale = SCALES[word];
    if (scale === undefined) current += WORDS.get(word) ?? 0;
    else if (scale === 100) current = (current || 1) * 100;
    else [total, current] = [total + (current || 1) * scale, 0];
  }
  return total + current;
};

/**
 * Words count from here up: "one" is an article or a pronoun more often than a number, and a pair is a figure of
 * speech ("two readings", 两种说法). Their digits do count.
 */
const LEAST = 3;

/** A Five-Year Plan is a name. */
const englishWords = (text: string): Written[] =>
  [...text.replaceAll(/five-year/gi, "").matchAll(SPELT)]
    .map(([written]) => ({ value: spelt(written), written }))
    .filter(({ value }) => value >= LEAST);

const HAN = new Map([..."〇一二三四五六七八九"].map((digit, i) => [digit, i]));
HAN.set("零", 0).set("两", 2);
const HAN_SCALES: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
// A Han numeral counts where a measure word follows; 第三 is an ordinal, 十二五 a name.
const HAN_NUMBER =
  /(?<![\d第〇零一二两三四五六七八九十百千万亿几数半])([一二两三四五六七八九十百千万亿零〇]+)(?=[个项类地市家种门座年月份朵次层区省处组点条名所大样])/gu;

const hanValue = (written: string): number => {
  let [total, section, digit] = [0, 0, 0];
  for (const sign of written) {
    const scale = HAN_SCALES[sign];
    if (scale === undefined) digit = HAN.get(sign) ?? 0;
    else if (scale < 1e4) [section, digit] = [section + (digit || 1) * scale, 0];
    else [total, section, digit] = [total + (section + digit || 1) * scale, 0, 0];
  }
  return total + section + digit;
};

const hanWords = (text: string): Written[] =>
  [...text.matchAll(HAN_NUMBER)]
    .map(([, written]) => ({ value: hanValue(written!), written: written! }))
    .filter(({ value }) => value >= LEAST);

/** The numbers written in digits. */
export const numeralsIn = (text: string): Written[] => digitsIn(text.normalize("NFKC"));

/** All numbers of a text: digits, and those in words from three up. Ordinals and numbers inside names are left out. */
export const numbersIn = (text: string, locale: Locale): Written[] => [
  ...numeralsIn(text),
  ...(locale === "en" ? englishWords(text) : hanWords(text)),
];
