import { formatList, formatNumber } from "./format.ts";
import type { Locale } from "./text.ts";

/** A few names as a list, more than five as their number with what they are: "7 places", "7个地方". */
export const formatFew = (names: string[], what: string, locale: Locale): string =>
  names.length <= 5
    ? formatList(names, locale)
    : `${formatNumber(names.length, locale)}${locale === "zh" ? "" : " "}${what}`;
