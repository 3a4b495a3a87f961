import { placedOf } from "../../deck/deck.ts";
import { fitsSlide } from "../../deck/drawing.ts";
import { words } from "../../i18n/index.ts";
import { pptxWords as w } from "../../i18n/pptx.ts";
import type { Slide } from "../../slides/slide.ts";
import { linesIn, type Shown } from "./shown.ts";
import { ledTable, stagedTable } from "./tables.ts";
import { answerTally, fieldTally, stageTally, tallied } from "./tallies.ts";
import { linkTo, type Told } from "./told.ts";

const chartHint = (from: Told, id: string): string => w.editable[from.study.locale] + linkTo(from, `/charts/${id}/`);

/** The map, beside it what was planned. */
export const map = (from: Told, slide: Slide): Shown => ({
  parts: [
    { kind: "picture", at: "broad", placed: placedOf(from.decks, slide)! },
    stagedTable(from, slide, linesIn(slide), "aside"),
  ],
});

/** The dated events as a table. */
export const timeline = (from: Told, slide: Slide): Shown => {
  const { locale } = from.study;
  return { parts: [ledTable(from, slide, linesIn(slide), [w.when[locale], w.event[locale]])] };
};

/** What hangs on what, each with its stage. */
export const blueprint = (from: Told, slide: Slide): Shown => {
  const [left = [], right = []] = slide.columns.map(({ lines }) => lines);
  const { locale } = from.study;
  return {
    parts:
      right.length === 0 || left.some(({ lead }) => lead !== undefined)
        ? [stagedTable(from, slide, [...left, ...right], "whole")]
        : [stagedTable(from, slide, left, "left"), stagedTable(from, slide, right, "right")],
    hints: [w.systemsNote[locale], w.fullness[locale]],
  };
};

/** How far the systems got, and in which fields they are, as native charts. */
export const stage = (from: Told): Shown => {
  const fields = fieldTally(from);
  const { locale } = from.study;
  return {
    parts: [
      { kind: "chart", at: fields === undefined ? "broad" : "left", ...stageTally(from) },
      ...(fields === undefined ? [] : [{ kind: "chart" as const, at: "right" as const, ...fields.part }]),
    ],
    hints: [
      chartHint(from, tallied.stages),
      words(locale).stageNote,
      ...(fields === undefined ? [] : [chartHint(from, tallied.fields), w.fieldsNote[locale]]),
      ...(fields === undefined || fields.left === 0 ? [] : [w.fieldsLeft[locale](fields.left)]),
    ],
  };
};

/** What some source says and what none does, as a native chart. */
export const stated = (from: Told, slide: Slide): Shown => ({
  parts: [
    { kind: "chart", at: "broad", ...answerTally(from) },
    { kind: "text", at: "aside", list: "none", size: 20, lines: [[{ text: slide.lede ?? "" }]] },
  ],
  hints: [chartHint(from, tallied.answers)],
});

/** The places side by side: the drawing of the deck, or its numbers where that has no room. */
export const comparison = (from: Told, slide: Slide): Shown => {
  const placed = placedOf(from.decks, slide)!;
  const { locale } = from.study;
  const drawn = fitsSlide({ document: from.document, atlas: from.atlas }, placed);
  return {
    parts: [
      drawn
        ? { kind: "picture", at: "whole", placed }
        : ledTable(from, slide, linesIn(slide), [w.place[locale], w.announced[locale]]),
    ],
  };
};
