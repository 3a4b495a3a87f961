import { chart as tree } from "../../charts/blueprint.ts";
import { placedOf } from "../../deck/deck.ts";
import { fitsSlide } from "../../deck/drawing.ts";
import { words } from "../../i18n/index.ts";
import { pptxWords as w } from "../../i18n/pptx.ts";
import type { Slide } from "../../slides/slide.ts";
import { figureTally } from "./figure-tally.ts";
import type { PicturePart, TextPart } from "./page.ts";
import { reachTable } from "./reach-table.ts";
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

/** The blueprint of one place as a picture: what it shows, for those who do not see it, is what the chart says of itself. */
const blueprintPicture = ({ atlas, decks, study: { places, locale } }: Told, slide: Slide): PicturePart => {
  const description = tree.describe(tree.rows(atlas, { places }), locale);
  const drawn = { ...slide, chart: { id: tree.id, places, description } };
  return { kind: "picture", at: "left", placed: placedOf(decks, drawn)! };
};

/** What hangs on what, each with its stage: of one place beside its blueprint, where it goes on in two columns. */
export const blueprint = (from: Told, slide: Slide): Shown => {
  const { locale, places } = from.study;
  const [left = [], right = []] = slide.columns.map(({ lines }) => lines);
  const hints = [w.systemsNote[locale], w.fullness[locale]];
  if (places.length > 1) return { parts: [stagedTable(from, slide, [...left, ...right], "whole")], hints };
  if (slide.id !== slide.kind)
    return { parts: [stagedTable(from, slide, left, "left"), stagedTable(from, slide, right, "right")], hints };
  const parts = [blueprintPicture(from, slide), stagedTable(from, slide, [...left, ...right], "right")];
  return { parts, hints: [...hints, [{ text: linkTo(from, `/charts/${tree.id}/`) }]] };
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
