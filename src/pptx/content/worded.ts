import { caseWords } from "../../i18n/case.ts";
import { words } from "../../i18n/index.ts";
import { pptxWords as w } from "../../i18n/pptx.ts";
import { isGathered } from "../../slides/gather.ts";
import type { Slide } from "../../slides/slide.ts";
import { figureTable } from "./figures.ts";
import type { Line } from "./page.ts";
import { textIn, told, type Shown } from "./shown.ts";
import { contentsOf, lineOf, linkTo, type Told } from "./told.ts";

/** The title, with what the deck is good for. */
export const title = (from: Told, slide: Slide): Shown => {
  const { atlas, study } = from;
  const { locale, places, questions, minutes } = study;
  const page = linkTo(from, from.page);
  const names = places.flatMap((id, i): Line => [
    ...(i > 0 ? [{ text: words(locale).comma }] : []),
    { text: atlas.place(id).name[locale], link: linkTo(from, `/places/${id}/`) },
  ]);
  const kinds = from.decks[locale].map(({ kind }) => kind);
  const whole = kinds.includes("questions") && kinds.includes("exercise");
  const lines: Line[] = [
    [{ text: slide.lede ?? "" }],
    [{ text: caseWords.places[locale](places.length) }, ...names],
    ...(whole ? [[{ text: caseWords.offers[locale](questions.items.length, minutes), muted: true as const }]] : []),
  ];
  const opening = [
    { text: whole ? w.opening[locale](questions.items.length, minutes) : "" },
    { text: w.wholeCase[locale] },
    { text: page, link: page },
  ];
  return {
    parts: [{ kind: "text", at: "cover", list: "none", size: 22, lines }],
    hints: [opening, w.howToUse[locale], w.licence[locale]],
  };
};

/** What participants will be able to do, and what they work with. */
export const objectives = (from: Told, slide: Slide): Shown => {
  const { study } = from;
  const materials = study.materials.items.map(({ to, name }): Line => {
    const link = linkTo(from, to);
    return [{ text: `${name}${words(study.locale).colon}` }, { text: link, link }];
  });
  return {
    ...told(from, slide),
    hints: [[{ text: w.materials[study.locale], strong: true }], ...materials],
  };
};

/** What was decided, beside the figures that the case cites, where these have no slide of their own. */
export const decision = (from: Told, slide: Slide): Shown => {
  const elsewhere = from.decks[from.study.locale].some(({ kind }) => kind === "figures");
  const apart = isGathered(from.study) && from.study.apart;
  const figures = elsewhere || apart ? undefined : figureTable(from, "right");
  if (figures === undefined) return told(from, slide);
  const { table, facts, all } = figures;
  const { locale } = from.study;
  return {
    parts: [textIn(from, slide, "left", 24), table],
    facts,
    hints: [w.figuresNote[locale], w.figuresShown[locale](facts.length, all)],
  };
};

/** Figures with definition and source: those that the case cites first. */
export const figures = (from: Told, slide: Slide): Shown => {
  const found = figureTable(from, "whole");
  if (found === undefined) return told(from, slide);
  return {
    parts: [found.table],
    facts: found.facts,
    hints: [w.figuresShown[from.study.locale](found.facts.length, found.all)],
  };
};

/** The exercise: steps, beside them task, time, and what to hand in. */
export const exercise = (from: Told, slide: Slide): Shown => {
  const { locale, minutes, exercise: own, handIn } = from.study;
  const contents = contentsOf(handIn.blocks);
  const lines: Line[] = [
    [{ text: w.time[locale](minutes), strong: true }],
    ...contentsOf(own.task).map((content) => lineOf(from, content)),
    [{ text: w.handIn[locale], strong: true }, ...contents.flatMap((content) => lineOf(from, content))],
  ];
  return {
    parts: [textIn(from, slide, "broad", 26), { kind: "text", at: "aside", list: "none", size: 20, lines }],
  };
};

/** The documents, and what each to read on is good for. */
export const sources = (from: Told, slide: Slide): Shown => {
  const { locale, reading } = from.study;
  const why = reading.items.map(({ source, why: good }): Line => [
    { text: from.atlas.source(source).title[locale], strong: true },
    { text: `${words(locale).colon}${good}` },
  ]);
  return {
    ...told(from, slide),
    hints: [w.readingNote[locale], w.licence[locale], ...why],
  };
};
