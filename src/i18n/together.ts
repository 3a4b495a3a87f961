import type { Locale } from "./text.ts";

/** What leads the sum of so many places; where a record has more (`part`), it says so. */
export const together = (places: number, part: boolean | undefined, locale: Locale): string => {
  if (locale === "zh") return `${part ? "前" : ""}${places}地合计`;
  return part ? `First ${places} places` : `All ${places} places`;
};
