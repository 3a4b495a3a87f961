import { pptxWords as w } from "../../../i18n/pptx.ts";
import { textOf } from "../../../record/cases/sheet.ts";
import { notesOf } from "./notes.ts";
import type { Line, Slide } from "./slide.ts";
import { contentsOf, factsOfAll, lineOf, linkTo, type Told } from "./told.ts";

const materialLines = (told: Told): Line[] =>
  told.study.materials.items.map(({ to, name }) => {
    const link = linkTo(told, to);
    return [{ text: `${name}${told.study.locale === "zh" ? "：" : ": "}` }, { text: link, link }];
  });

/** What participants will be able to do. */
export const objectives = (told: Told): Slide => {
  const { study } = told;
  const { items, title } = study.objectives;
  return {
    title,
    over: study.title,
    parts: [{ kind: "text", at: "broad", list: "bullets", size: 24, lines: items.map((item) => lineOf(told, item)) }],
    facts: factsOfAll(items),
    notes: notesOf(told, {
      hints: [w.before[study.locale], `${w.materials[study.locale]}`, ...materialLines(told)],
      facts: factsOfAll(items),
    }),
  };
};

/** The questions on the slide, what the facilitator should know in the notes. */
export const questions = (told: Told): Slide => {
  const { study } = told;
  const { items, title } = study.questions;
  const texts = items.flatMap(({ notes }) => contentsOf(notes));
  const hints = items.flatMap(({ question, notes }, i): Line[] => [
    [{ text: `${i + 1}. ${question}`, strong: true }],
    ...contentsOf(notes).map((content) => lineOf(told, content)),
  ]);
  return {
    title,
    over: study.title,
    parts: [
      {
        kind: "text",
        at: "whole",
        list: "numbers",
        size: 24,
        lines: items.map(({ question }) => [{ text: question }]),
      },
    ],
    facts: [],
    notes: notesOf(told, { hints, facts: factsOfAll(texts) }),
  };
};

/** The exercise: task, steps, what to hand in. */
export const exercise = (told: Told): Slide => {
  const { study } = told;
  const { locale, minutes } = study;
  const { task, steps, title } = study.exercise;
  const handIn = contentsOf(study.handIn.blocks);
  const contents = [...contentsOf(task), ...steps, ...handIn];
  return {
    title,
    over: study.title,
    parts: [
      { kind: "text", at: "broad", list: "numbers", size: 22, lines: steps.map((step) => lineOf(told, step)) },
      {
        kind: "text",
        at: "aside",
        list: "none",
        size: 18,
        lines: [
          [{ text: w.time[locale](minutes), strong: true }],
          ...contentsOf(task).map((content) => lineOf(told, content)),
          [{ text: w.handIn[locale], strong: true }, ...handIn.flatMap((content) => lineOf(told, content))],
        ],
      },
    ],
    facts: factsOfAll(contents),
    notes: notesOf(told, {
      hints: [
        [{ text: `${w.time[locale](minutes)}${contentsOf(task).map(textOf).join(" ")}` }],
        [{ text: w.materials[locale], strong: true }],
        ...materialLines(told),
      ],
      facts: factsOfAll(contents),
    }),
  };
};
