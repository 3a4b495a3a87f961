import type { Chart, ChartRow } from "../../charts/define.ts";
import type { About } from "./about.ts";
import { SMALLEST, type Room } from "./form-layout.ts";
import { wholeDrawing, type Whole } from "./parts.ts";

/** Charts set no text below 12 pixels. */
const LEAST_SCALE = SMALLEST / 12;

/** What is drawn in the room of a form, and what must be said of it. */
export interface Inset {
  markup: string;
  /** Pixels of its data, below its key and heads; none for a map that has no room for all its names. */
  data: number;
  said: string | null;
  /** Measure and unit of what is drawn, where they are not those of the whole chart. */
  subtitle?: string;
  /** True where rows are missing that were to be drawn. */
  part?: boolean;
}

/** The widest drawing whose letters are not too small in a room. */
export const widestIn = (room: Room): number => Math.floor(room.width / LEAST_SCALE);

/** How much larger a drawing is where it fills the width of a room. */
export const scaleIn = (room: Room, { width }: Whole): number => room.width / width;

/** The rows drawn at a width, before it is known what of them fits. */
export const drawn = <R extends ChartRow>(chart: Chart<R>, rows: R[], width: number, { locale }: About): Whole =>
  wholeDrawing(chart, rows, { width, locale, theme: "light" });
