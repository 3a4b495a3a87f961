import { words } from "../../i18n/index.ts";
import { colon } from "../../i18n/text.ts";
import { sourceLine } from "../picture/lines.ts";
import type { Given } from "./given.ts";
import { chartAddress } from "../page-address.ts";

/** Sentences put one behind the other, each with its full stop. */
const together = (sentences: string[], locale: Given["locale"]): string =>
  sentences
    .map((text) => (/[.。!！?？]$/.test(text) ? text : text + (locale === "zh" ? "。" : ".")))
    .join(locale === "zh" ? "" : " ");

/** What a picture of the chart shows, for those who cannot see it: its name, the finding and the description. */
export const altOf = ({
  chart,
  locale,
  title,
  description,
}: Pick<Given, "chart" | "locale" | "title" | "description">) =>
  together([chart.name[locale] + colon[locale] + title, description], locale);

/** The alt text of a picture of the chart, and what stands under it, with sources and credit. */
export const captionOf = (given: Given): { alt: string; caption: string } => {
  const { chart, locale, title } = given;
  const about = { ...given, url: chartAddress(given) };
  return {
    alt: altOf(given),
    // The address stands last and alone, so that programs which make links of addresses take no full stop into it.
    caption: [
      together([title, chart.subtitle[locale], sourceLine(about)], locale),
      words(locale).credit(about.url),
    ].join(locale === "zh" ? "" : " "),
  };
};
