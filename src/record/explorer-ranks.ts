import type { Locale } from "../i18n/text.ts";
import type { Initiative } from "../tables/initiatives.ts";

/** The place of each name in the alphabet of a language; equal names have the same. */
export const ranksOf = (systems: Initiative[], locale: Locale): number[] => {
  const { compare } = new Intl.Collator(locale === "zh" ? "zh-CN" : "en", { numeric: true });
  const order = systems.map((_, i) => i).sort((a, b) => compare(systems[a]!.name[locale], systems[b]!.name[locale]));
  const ranks: number[] = Array.from({ length: order.length });
  order.forEach((row, i) => {
    const before = order[i - 1];
    const same = before !== undefined && compare(systems[before]!.name[locale], systems[row]!.name[locale]) === 0;
    ranks[row] = same ? ranks[before]! : i;
  });
  return ranks;
};
