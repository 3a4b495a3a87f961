import { factsUnder, widths, type Chart, type ChartRow } from "../../charts/define.ts";
import type { Variant } from "../../embeds/address.ts";
import type { Locale } from "../../i18n/text.ts";
import { sourcesOf } from "../../record/profile.ts";
import type { Source } from "../../tables/sources.ts";
import { atlas } from "../atlas.ts";
import { drawSvg } from "../draw.ts";

/** What an embed shows, whatever its scheme and whether or not the table goes with it. */
export interface EmbedContent {
  rows: ChartRow[];
  title: string;
  description: string;
  /** The documents that the rows rest on, the most used first. */
  sources: Source[];
  /** The notes that belong beside the drawing wherever it goes. */
  notes: string[];
  narrow: string;
  wide: string;
}

type Of = Pick<Variant<Chart>, "chart" | "place" | "view">;

const make = ({ chart, place, view }: Of, locale: Locale, link: (fact: string) => string): EmbedContent => {
  const rows = chart.rows(atlas, place === undefined ? undefined : { places: [place] });
  const draw = (width: number) => drawSvg(chart, rows, { width, locale, view: view ?? chart.views?.[0]?.id, link });
  return {
    rows,
    title: chart.title(rows, locale),
    description: chart.describe(rows, locale),
    sources: sourcesOf(atlas, factsUnder(chart, atlas, rows)).map(({ source }) => source),
    notes: chart.notes.filter((note, i) => i === 0 || note.carried).map((note) => note[locale]),
    narrow: draw(widths.narrow),
    wide: draw(widths.wide),
  };
};

const made = new Map<string, EmbedContent>();

/** The content of an embed, made once for all its variants; `link` gives the address of a fact and depends on the language alone. */
export const embedContent = (variant: Of, locale: Locale, link: (fact: string) => string): EmbedContent => {
  const key = [locale, variant.chart.id, variant.place, variant.view].join(" ");
  const content = made.get(key) ?? make(variant, locale, link);
  made.set(key, content);
  return content;
};
