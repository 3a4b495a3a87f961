import { formatNumber } from "./format.ts";
import type { Locale } from "./text.ts";

/** The size of a file in whole kilobytes (1,000 bytes), at least one, or from ten of them in whole megabytes: "41 kB", "25 MB". */
export const formatSize = (bytes: number, locale: Locale): string => {
  const [unit, name] = bytes < 10e6 ? [1e3, "kB"] : [1e6, "MB"];
  return `${formatNumber(Math.max(1, Math.round(bytes / unit)), locale)} ${name}`;
};
