import { caseWords } from "../../../i18n/case.ts";
import { pptxWords as w } from "../../../i18n/pptx.ts";
import { notesOf } from "./notes.ts";
import type { Line, Slide } from "./slide.ts";
import { linkTo, type Told } from "./told.ts";

/** The title, with what the case is good for. */
export const cover = (told: Told): Slide => {
  const { atlas, study } = told;
  const { locale, places, questions, minutes } = study;
  const page = linkTo(told, `/cases/${study.id}/`);
  const names: Line = places.flatMap((id, i) => [
    ...(i > 0 ? [{ text: locale === "zh" ? "、" : ", " }] : []),
    { text: atlas.place(id).name[locale], link: linkTo(told, `/places/${id}/`) },
  ]);
  return {
    title: study.title,
    over: w.deck[locale],
    parts: [
      {
        kind: "text",
        at: "cover",
        list: "none",
        size: 22,
        lines: [
          [{ text: study.summary }],
          [{ text: caseWords.places[locale](places.length) }, ...names],
          [{ text: caseWords.offers[locale](questions.items.length, minutes), muted: true }],
        ],
      },
    ],
    facts: [],
    notes: notesOf(told, {
      hints: [
        [{ text: w.opening[locale](questions.items.length, minutes, "") }, { text: page, link: page }],
        w.howToUse[locale],
        w.licence[locale],
      ],
    }),
  };
};

/** The documents of the case and what each is good for. */
export const reading = (told: Told): Slide => {
  const { atlas, study } = told;
  const { locale } = study;
  const lines = study.reading.items.map(({ source, why }): Line => [
    { text: atlas.source(source).title[locale], strong: true },
    { text: `${locale === "zh" ? "：" : ": "}${why} ` },
    { text: "[→]", link: linkTo(told, `/sources/${source}/`) },
  ]);
  const page = linkTo(told, `/cases/${study.id}/`);
  return {
    title: w.reading[locale],
    over: study.title,
    parts: [
      { kind: "text", at: "broad", list: "bullets", size: 20, lines },
      {
        kind: "text",
        at: "aside",
        list: "none",
        size: 14,
        lines: [[{ text: w.licence[locale] }], [{ text: page, link: page }]],
      },
    ],
    facts: [],
    notes: notesOf(told, { hints: [w.readingNote[locale], w.licence[locale], ...lines] }),
  };
};
