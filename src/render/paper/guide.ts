import { caseWords } from "../../i18n/case.ts";
import { deckWords } from "../../i18n/deck.ts";
import { paperWords as w } from "../../i18n/paper.ts";
import type { Column, Slide } from "../../slides/slide.ts";
import { saidInNotes } from "../deck/guide.ts";
import type { About } from "../picture/about.ts";
import type { Block, Item } from "./block.ts";
import { chartBlocks, mapBlocks } from "./drawing.ts";
import { imprint, pageAt, part, text, type Given } from "./given.ts";
import { notesTo } from "./prose.ts";

const columnOf = ({ title, lines }: Column): Block[] => [
  ...(title === null ? [] : [text("over", title)]),
  {
    kind: "list",
    items: lines.map((line) => ({
      label: "",
      blocks: [text("small", line.lead === undefined ? line.text : `${line.lead} ${line.text}`)],
    })),
  },
];

/** The drawing of a slide, or its lines where it has none or a long one; the map has both. */
const shownOn = (given: Given, { kind, chart, columns }: Slide): Block[] => {
  if (saidInNotes(kind)) return [];
  const lines = columns.flatMap(columnOf);
  if (chart === null) return lines;
  if (kind === "map") return [...mapBlocks(given, chart.places, chart.description), ...lines];
  const drawn = chartBlocks(given, chart.id, chart.places).filter((block) => block.kind === "drawing");
  return drawn.length === 0 ? lines : drawn;
};

/** A slide with what it shows, small, and what to say to it. */
const sessionItem = (given: Given, slide: Slide, i: number): Item => {
  const { id, kind, title, lede, notes } = slide;
  const link = `${pageAt(given, `/cases/${given.study.id}/slides/`)}#${id}`;
  return {
    label: `${i + 1}.`,
    blocks: [
      text("slide", [{ text: title, link }], "H3"),
      ...(lede !== null && kind !== "title" ? [text("small", lede)] : []),
      ...shownOn(given, slide),
      ...notes.map((note) => {
        const pieces = [{ text: note.text }, ...notesTo(given, note.facts)];
        const asked = kind === "questions" && /^\d+\. /.test(note.text);
        return text(asked ? "question" : kind === "sources" ? "item" : "body", pieces);
      }),
    ],
  };
};

/** What the person who leads the session has on paper: the slides in order, what to say to each, notes on every question. */
export const guideOf = (given: Given, about: About): Block[] => {
  const { study, slides } = given;
  const { locale, summary, minutes, questions } = study;
  return [
    text("eyebrow", w.guide[locale]),
    text("title", deckWords.guideOf[locale](study.title), "H1"),
    text("lede", summary),
    text("small", `${caseWords.offers[locale](questions.items.length, minutes)} · ${deckWords.figuresHint[locale]}`),
    part(deckWords.sayWith[locale]),
    { kind: "list", items: slides.map((slide, i) => sessionItem(given, slide, i)) },
    ...imprint(about),
  ];
};
