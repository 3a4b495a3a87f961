import { words } from "../i18n/index.ts";
import type { Locale } from "../i18n/text.ts";
import { release } from "./release.ts";

/** A letter about one fact, its id and release filled in; REPORT_TO names the addressee of a published site. */
export const reportAddress = (fact: string, url: string, locale: Locale): string => {
  const w = words(locale);
  const subject = `${w.siteName}${w.colon}${fact}`;
  const body = `${fact}\n${url}\n${release.version}, ${release.date}\n\n${w.reportBody}\n`;
  return `mailto:${process.env["REPORT_TO"] ?? ""}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
};
