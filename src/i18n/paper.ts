import type { Locale, Text } from "./text.ts";

type Said<A extends unknown[]> = Record<Locale, (...given: A) => string>;

/** Words on the sheets of a case as PDF, and of the links to them. */
export const paperWords = {
  pdf: {
    en: (size) => `PDF, A4, ${size}`,
    zh: (size) => `PDF，A4，${size}`,
  } satisfies Said<[string]>,
  handout: { en: "City Cloud Atlas: handout", zh: "城市云图：学员讲义" },
  guide: { en: "City Cloud Atlas: facilitator’s guide", zh: "城市云图：主持人手册" },
  page: {
    en: (number, of) => `Page ${number} of ${of}`,
    zh: (number, of) => `第${number}页，共${of}页`,
  } satisfies Said<[number, number]>,
  credit: {
    en: (url) => `City Cloud Atlas, CC BY 4.0, ${url}`,
    zh: (url) => `城市云图，CC BY 4.0，${url}`,
  } satisfies Said<[string]>,
} as const satisfies Record<string, Text | Said<never[]>>;
