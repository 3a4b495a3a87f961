import { words } from "../../i18n/index.ts";
import type { Line as Written, Slide } from "../../slides/slide.ts";
import type { Line, Part, Room, TextPart } from "./page.ts";
import { behind, citing, lineOf, linkTo, type Told } from "./told.ts";

/** What a slide looks like in a file, and what only the file needs said beside it. */
export interface Shown {
  parts: Part[];
  facts?: string[];
  hints?: (string | Line)[];
}

const lineRuns = (told: Told, { lead, text, content, facts, to }: Written): Line => [
  ...(lead === undefined ? [] : [{ text: `${lead}${words(told.study.locale).colon}`, strong: true as const }]),
  ...(content === undefined ? citing(told, text, facts) : lineOf(told, content)),
  ...(to === undefined ? [] : behind("[→]", linkTo(told, to))),
];

/** All lines of a slide. */
export const linesIn = ({ columns }: Slide): Written[] => columns.flatMap(({ lines }) => lines);

/** The lines of a slide as text in a room, at a size in points where there is room. */
export const textIn = (told: Told, slide: Slide, at: Room, size: number): TextPart => ({
  kind: "text",
  at,
  list: slide.ordered ? "numbers" : "bullets",
  lines: linesIn(slide).map((line) => lineRuns(told, line)),
  size,
  ...(slide.start > 1 ? { start: slide.start } : {}),
});

/** Letters of a slide with nothing but text, where there is room: few sentences are to fill it, about 60 characters a line. */
const LARGE = 32;

/** Nothing but text, over the whole slide. */
export const told = (from: Told, slide: Slide): Shown => ({ parts: [textIn(from, slide, "whole", LARGE)] });
