import type { Variant } from "../../embeds/address.ts";
import type { Point } from "../../embeds/reserved.ts";
import { chartPageWords } from "../../i18n/chart-page.ts";
import { embedWords } from "../../i18n/embed.ts";
import { words } from "../../i18n/index.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Chart } from "../../charts/define.ts";
import { svgSize } from "../../marks/root.ts";
import type { EmbedContent } from "./content.ts";
import { reserve } from "./height.ts";
import type { Block } from "./text-lines.ts";

const LEADING = { en: 1.5, zh: 1.75 } satisfies Record<Locale, number>;
/** Margins of the figure, the lines above and below the drawing; the summary of the table where there is one. */
const FIXED = 2 * 12 + 12 + 12 + 1 + 8;
const SUMMARY = 12 + 24;

/** How many documents the line of sources names; the others are counted. */
export const SOURCES_NAMED = 3;

/** The line that names the sources of an embed. */
const sourcesLine = ({ sources }: EmbedContent, locale: Locale): string => {
  const named = sources.slice(0, SOURCES_NAMED).map(({ title }) => title[locale]);
  const more = sources.length - named.length;
  return `${chartPageWords.sources[locale]}${named.join(chartPageWords.between[locale])}${more > 0 ? chartPageWords.andMore[locale](more) : ""}`;
};

/**
 * The height to keep for an embed at every width; `address` is that of the chart's page, as its credit line says it, and
 * `line` what stands below that.
 */
export const embedReserve = (
  variant: Variant<Chart>,
  content: EmbedContent,
  locale: Locale,
  address: string,
  line?: string,
): Point[] => {
  const block = (text: string, size: number, above: number): Block => ({
    text,
    size,
    leading: size * LEADING[locale],
    above,
  });
  const caption = [
    ...content.notes,
    ...(variant.bare ? [embedWords.tableThere[locale]] : []),
    ...(content.sources.length > 0 ? [sourcesLine(content, locale)] : []),
    words(locale).credit(address),
    ...(line === undefined ? [] : [line]),
  ];
  return reserve({
    locale,
    blocks: [
      { text: content.title, size: 20, leading: 26, above: 0 },
      block(variant.chart.subtitle[locale], 14, 6),
      block(content.description, 14, 12),
      ...caption.map((text, i) => block(text, 13, i === 0 ? 0 : 6)),
    ],
    drawings: content.drawings.map(({ sizes, svg }) => ({ sizes, ...svgSize(svg) })),
    fixed: FIXED + (variant.bare ? 0 : SUMMARY),
  });
};
