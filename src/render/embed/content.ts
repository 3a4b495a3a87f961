import { brotliCompressSync, constants } from "node:zlib";
import { embedWidths, factsUnder, type Chart, type ChartRow, type EmbedSize } from "../../charts/define.ts";
import { WIDEST_PHONE } from "../../marks/drawing.ts";
import type { Variant } from "../../embeds/address.ts";
import type { Locale } from "../../i18n/text.ts";
import { sourcesOf } from "../../record/profile.ts";
import type { Source } from "../../tables/sources.ts";
import { atlas } from "../atlas.ts";
import { chartRows } from "../chart-rows.ts";
import { drawSvg, tallness } from "../draw.ts";
import { drawnRows, listedRows, listedSaid } from "../drawn-part.ts";

/** What an embed shows, whatever its scheme and whether or not the table goes with it. */
export interface EmbedContent {
  /** Those that are listed. */
  rows: ChartRow[];
  title: string;
  description: string;
  /** The documents that the rows rest on, the most used first. */
  sources: Source[];
  /** The notes that belong beside the drawing wherever it goes. */
  notes: string[];
  /** From the narrowest frame to the widest, each size once. */
  drawings: EmbedDrawing[];
}

/** A drawing as SVG, and in which sizes of frames it is shown: one or several. */
export interface EmbedDrawing {
  sizes: EmbedSize[];
  svg: string;
}

/** Bytes that the drawings may take of the 25 kB that an embed has, as hosts compress them. */
const BUDGET = 17_000;
const compressed = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** The drawings of an embed. Of the layouts for phones and for desks, frames of middle width get the lower one; where there is no room for one more, the phone's. */
const drawingsOf = (draw: (width: number) => string): EmbedDrawing[] => {
  const drawn = (...sizes: EmbedSize[]): EmbedDrawing => ({ sizes, svg: draw(embedWidths[sizes[0]!]) });
  const few = [drawn("tiny"), drawn("narrow", "mid"), drawn("wide")];
  const [tiny, narrow, wide] = few as [EmbedDrawing, EmbedDrawing, EmbedDrawing];
  const [lower] = [draw(embedWidths.mid), draw(WIDEST_PHONE)].sort((a, b) => tallness(a) - tallness(b));
  const all = [tiny, { ...narrow, sizes: ["narrow" as const] }, { sizes: ["mid" as const], svg: lower! }, wide];
  return compressed(all.map(({ svg }) => svg).join("")) <= BUDGET ? all : few;
};

type Of = Pick<Variant<Chart>, "chart" | "place" | "view">;

const make = ({ chart, place, view }: Of, locale: Locale, link: (fact: string) => string): EmbedContent => {
  const rows = chartRows(chart, place === undefined ? {} : { places: [place] });
  const said = listedSaid(chart, rows, locale);
  const drawn = drawnRows(chart, rows);
  const draw = (width: number) => drawSvg(chart, drawn, { width, locale, view: view ?? chart.views?.[0]?.id, link });
  return {
    rows: listedRows(chart, rows),
    title: chart.title(rows, locale),
    description: chart.describe(rows, locale),
    sources: sourcesOf(atlas, factsUnder(chart, atlas, rows)).map(({ source }) => source),
    notes: [
      ...(said === null ? [] : [said]),
      ...chart.notes.filter((note, i) => i === 0 || note.carried).map((note) => note[locale]),
    ],
    drawings: drawingsOf(draw),
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
