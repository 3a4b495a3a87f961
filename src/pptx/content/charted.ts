import { placedOf } from "../../deck/deck.ts";
import { fitsSlide } from "../../deck/drawing.ts";
import { words } from "../../i18n/index.ts";
import { pptxWords as w } from "../../i18n/pptx.ts";
import type { Line, Slide } from "../../slides/slide.ts";
import { figureTally } from "./figure-tally.ts";
import { tableSize } from "../fit-table.ts";
import type { PicturePart, TablePart, TextPart } from "./page.ts";
import { reachTable } from "./reach-table.ts";
import { linesIn, type Shown } from "./shown.ts";
import { ledTable, stagedTable } from "./tables.ts";
import { answerTally, fieldTally, stageTally, tallied } from "./tallies.ts";
import { linkTo, type Told } from "./told.ts";

const chartHint = (from: Told, id: string): string => w.editable[from.study.locale] + linkTo(from, `/charts/${id}/`);

/** The map, beside it what was planned. */
export const map = (from: Told, slide: Slide): Shown => ({
  parts: [
    { kind: "picture", at: "map", placed: placedOf(from.decks, slide)! },
    stagedTable(from, slide, linesIn(slide), "beside"),
  ],
});

/** The dated events as a table, whose head says where they are not all. */
export const timeline = (from: Told, slide: Slide): Shown => {
  const { locale } = from.study;
  const event = slide.lede === null ? w.event[locale] : w.remarked[locale](w.event[locale], slide.lede);
  return { parts: [ledTable(from, slide, linesIn(slide), [w.when[locale], event])] };
};

/** Two tables beside each other, in letters of one size. */
const twoTables = (from: Told, slide: Slide, left: Line[], right: Line[]): TablePart[] => {
  const { locale } = from.study;
  const tables = [stagedTable(from, slide, left, "left"), stagedTable(from, slide, right, "right")];
  const size = Math.min(...tables.map((table) => tableSize(table, locale)));
  return tables.map((table) => ({ ...table, size }));
};

/** What hangs on what: a drawing, each with its stage as a table beside it; where that has slides of its own, the drawing alone. */
export const blueprint = (from: Told, slide: Slide): Shown => {
  const { locale, places } = from.study;
  const [left = [], right = []] = slide.columns.map(({ lines }) => lines);
  const hints = [w.systemsNote[locale], w.fullness[locale]];
  if (places.length > 1) return { parts: [stagedTable(from, slide, [...left, ...right], "whole")], hints };
  const placed = placedOf(from.decks, slide);
  if (placed === null) return { parts: twoTables(from, slide, left, right), hints };
  const alone = left.length === 0;
  const picture: PicturePart = { kind: "picture", at: alone ? "whole" : "left", placed };
  const parts = alone ? [picture] : [picture, stagedTable(from, slide, [...left, ...right], "right")];
  return { parts, hints: [...hints, [{ text: linkTo(from, `/charts/${placed.chart.id}/`) }]] };
};

/** How far the systems got, and in which fields they are, as native charts. */
export const stage = (from: Told): Shown => {
  const fields = fieldTally(from);
  const { locale } = from.study;
  return {
    parts: [
      { kind: "chart", at: fields === undefined ? "broad" : "left", ...stageTally(from) },
      ...(fields === undefined ? [] : [{ kind: "chart", at: "right", ...fields.part } as const]),
    ],
    hints: [
      chartHint(from, tallied.stages),
      words(locale).stageNote,
      ...(fields === undefined ? [] : [chartHint(from, tallied.fields), w.fieldsNote[locale]]),
      ...(fields === undefined || fields.left === 0 ? [] : [w.fieldsLeft[locale](fields.left)]),
    ],
  };
};

/** What some source says and what none does, and beside it what the figures are that any source gives, as native charts. */
export const stated = (from: Told, slide: Slide): Shown => {
  const { locale } = from.study;
  const figures = figureTally(from);
  const lede: TextPart = { kind: "text", at: "aside", list: "none", size: 20, lines: [[{ text: slide.lede ?? "" }]] };
  return {
    parts: [
      { kind: "chart", at: "broad", ...answerTally(from) },
      figures === undefined ? lede : { kind: "chart", at: "aside", ...figures.part },
    ],
    hints: [
      chartHint(from, tallied.answers),
      ...(figures === undefined ? [] : [slide.lede ?? "", ...(figures.measured ? [] : [w.figureKindsNote[locale]])]),
    ],
    facts: figures?.facts ?? [],
  };
};

/** The places side by side: the drawing of the deck, and its numbers as a table, which has the slide where the drawing has no room. */
export const comparison = (from: Told, slide: Slide): Shown => {
  const placed = placedOf(from.decks, slide)!;
  const drawn = fitsSlide({ document: from.document, atlas: from.atlas }, placed);
  const table = reachTable(from, placed.chart.places, drawn ? "right" : "whole");
  return { parts: drawn ? [{ kind: "picture", at: "left", placed }, table] : [table] };
};
