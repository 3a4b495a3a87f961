import { caseWords } from "../i18n/case.ts";
import { make, type Child } from "../marks/html.ts";
import { noteNumber } from "../record/cases/summary.ts";
import type { Column, Line, Note, Slide } from "../slides/slide.ts";
import type { Setting } from "./setting.ts";

const factAnchor = ({ draw, at }: Setting, fact: string, text: string, label: string | null): HTMLElement =>
  make(draw, "a", { class: "fact", "data-fact": fact, href: at(`/facts/${fact}/`), "aria-label": label }, text);

/** Han text would let the numbers go to a line of their own. */
const JOINER = "\u2060";

/** The numbers of facts as the case counts its notes, each a link to its fact. */
const marks = (setting: Setting, facts: string[]): Child => {
  const numbered = facts
    .map((fact) => [noteNumber(setting.study, fact), fact] as const)
    .filter(([number]) => number > 0)
    .sort(([a], [b]) => a - b);
  if (numbered.length === 0) return null;
  const links = numbered.flatMap(([number, fact], i): Child[] => [
    i === 0 ? null : ",",
    factAnchor(setting, fact, String(number), caseWords.note[setting.locale](number)),
  ]);
  return make(setting.draw, "sup", { class: "note" }, ...links);
};

const PROSE = ["title", "objectives", "situation", "decision", "lesson", "questions", "exercise", "sources"];

const lineOf = (setting: Setting, { kind }: Slide, { text, to, lead, facts, stage, depth = 0 }: Line): HTMLElement => {
  const { draw } = setting;
  const [fact, another] = facts;
  const named = !PROSE.includes(kind) && fact !== undefined && another === undefined;
  return make(
    draw,
    "li",
    { class: depth > 0 ? `depth-${Math.min(depth, 3)}` : null },
    stage === undefined ? null : draw.stageMark(stage),
    lead === undefined ? null : make(draw, "span", { class: "lead" }, lead),
    make(
      draw,
      "span",
      { class: "said" },
      named
        ? factAnchor(setting, fact, text, null)
        : to === undefined
          ? text
          : make(draw, "a", { href: setting.at(to) }, text),
      ...(named || !PROSE.includes(kind) ? [] : [JOINER, marks(setting, facts)]),
    ),
  );
};

const columnOf = (setting: Setting, slide: Slide, { title, lines }: Column): HTMLElement => {
  const { draw } = setting;
  const start = slide.ordered && slide.start > 1 ? String(slide.start) : null;
  const led = lines.some(({ lead }) => lead !== undefined) ? "led" : null;
  const marked = lines.some(({ stage }) => stage !== undefined) ? "marked" : null;
  const kinds = [led, marked].filter((name) => name !== null).join(" ");
  return make(
    draw,
    "div",
    {},
    title === null ? null : make(draw, "h3", {}, title),
    make(
      draw,
      slide.ordered ? "ol" : "ul",
      { class: kinds === "" ? null : kinds, start },
      ...lines.map((line) => lineOf(setting, slide, line)),
    ),
  );
};

/** The lines of a slide, in one column or in two. */
export const columnsOf = (setting: Setting, slide: Slide): HTMLElement =>
  make(
    setting.draw,
    "div",
    { class: slide.columns.length > 1 ? "deck-columns two" : "deck-columns" },
    ...slide.columns.map((column) => columnOf(setting, slide, column)),
  );

/** A note as a paragraph; one that states a single fact of its own is the link to it. */
export const noteOf = (setting: Setting, { kind }: Slide, { text, facts }: Note): HTMLElement => {
  const [fact] = facts;
  if (kind === "sources" && fact !== undefined)
    return make(setting.draw, "p", {}, factAnchor(setting, fact, text, null));
  return make(setting.draw, "p", {}, text, marks(setting, facts));
};
