import { formatNumber } from "./format.ts";
import type { Locale } from "./text.ts";

/** The size of a file in whole kilobytes (1,000 bytes), at least one: "41 kB". */
export const formatSize = (bytes: number, locale: Locale): string =>
  `${formatNumber(Math.max(1, Math.round(bytes / 1000)), locale)} kB`;
