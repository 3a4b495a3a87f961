import type { Scheme } from "../marks/tokens.ts";
import type { Locale, Text } from "../i18n/text.ts";
import type { Picture } from "./code.ts";
import type { Point } from "./reserved.ts";

/** One chart, or the part of it about one place, in one view, with or without its table. */
export interface ListedEmbed {
  place: string | null;
  view: string | null;
  bare: boolean;
  title: Text;
  /** Addresses below the home of a language, in the order of `schemes`. */
  paths: string[];
  /** `[width, height]` in pixels; between two widths the height changes evenly. */
  heights: Record<Locale, readonly Point[]>;
}

/** One chart with everything of it that can be embedded. */
export interface ListedChart {
  id: string;
  name: Text;
  page: Text;
  credit: Text;
  /** The chart as a picture, by view; "" is the first. */
  pictures: Record<string, Record<Locale, Picture>>;
  embeds: ListedEmbed[];
}

/** `/embeds.json`: everything that can be embedded. */
export interface EmbedList {
  version: string;
  date: string;
  license: string;
  home: Record<Locale, string>;
  script: string;
  schemes: readonly Scheme[];
  charts: ListedChart[];
}
