import { caseWords } from "../../i18n/case.ts";
import { deckWords } from "../../i18n/deck.ts";
import { linkedPath } from "../../i18n/text.ts";
import { paperWords as w } from "../../i18n/paper.ts";
import { plainOf } from "../../slides/prose.ts";
import type { Block } from "./block.ts";
import { imprint, linkedAt, part, text, type Given } from "./given.ts";
import { listOf, proseOf } from "./prose.ts";
import type { About } from "../picture/about.ts";

/** Lines to write on, under a question and for what is handed in. */
const [WRITTEN, HANDED_IN] = [3, 5];

const questionsOf = ({ study }: Given): Block => ({
  kind: "list",
  cut: "between",
  items: study.questions.items.map(({ question }, i) => ({
    label: `${i + 1}.`,
    blocks: [text("question", question, "H3"), { kind: "room", lines: WRITTEN }],
  })),
});

const materialsOf = (given: Given): Block => ({
  kind: "list",
  cut: "never",
  items: given.study.materials.items.map(({ to, name }) => ({
    label: "",
    blocks: [
      text("item", [
        { text: name, link: linkedAt(given, to) },
        { text: `  ${linkedPath(given.study.locale, to)}`, muted: true },
      ]),
    ],
  })),
});

/** What participants get on paper: objectives, questions with room to write, the exercise, what to work with; no answers. */
export const handoutOf = (given: Given, about: About): Block[] => {
  const { study } = given;
  const { locale, title, summary, minutes, objectives, questions, exercise, handIn, materials } = study;
  return [
    text("eyebrow", w.handout[locale]),
    text("title", title, "H1"),
    text("lede", summary),
    { kind: "fields", names: [deckWords.name, deckWords.group, deckWords.date].map((word) => word[locale]) },
    part(objectives.title),
    listOf(
      given,
      objectives.items.map((item) => [plainOf(item).text]),
      false,
    ),
    part(questions.title),
    questionsOf(given),
    part(exercise.title),
    text("small", caseWords.minutes[locale](minutes)),
    ...proseOf(given, exercise.task),
    listOf(given, exercise.steps, true),
    text("question", handIn.title, "H3"),
    ...proseOf(given, handIn.blocks),
    { kind: "room", lines: HANDED_IN },
    part(materials.title),
    materialsOf(given),
    ...imprint(about),
  ];
};
