import { lowerFirst } from "../i18n/capital.ts";
import { formatList } from "../i18n/format.ts";
import type { Locale, Text } from "../i18n/text.ts";
import { shareGrid } from "../marks/share-grid.ts";
import { answersFor } from "../record/unknowns.ts";
import { drawCondensed } from "./unknowns/condensed.ts";
import { chosenPlaces, defineChart, factsAbout } from "./define.ts";

/** One question asked of everything that a place has on record. */
type Row = {
  fact: string;
  place: Text;
  question: Text;
  answered: Text;
  question_id: string;
  known: number;
  total: number;
};

const inWords = (known: number, total: number): Text =>
  known === 0
    ? { en: `none of ${total}`, zh: `${total}项均无` }
    : { en: `${known} of ${total}`, zh: `${total}项中${known}项` };

interface Tally {
  id: string;
  name: Text;
  known: number;
  total: number;
}

/** Answers per question over all places. */
const tally = (rows: Row[]): Tally[] => {
  const byId = new Map<string, Tally>();
  for (const { question_id: id, question: name, known, total } of rows) {
    const so = byId.get(id) ?? { id, name, known: 0, total: 0 };
    byId.set(id, { ...so, known: so.known + known, total: so.total + total });
  }
  return [...byId.values()];
};

/** In Chinese a list of quoted words has no commas between its quotation marks (GB/T 15834). */
const names = (list: Tally[], locale: Locale) =>
  formatList(
    list.map(({ name }) => (locale === "en" ? lowerFirst(name.en) : `“${name.zh}”`)),
    locale,
  ).replaceAll("”、“", "”“");

const titleOf = (rows: Row[], locale: Locale): string => {
  const all = tally(rows);
  const silent = all.filter(({ known }) => known === 0).length;
  if (all.length === 0) return locale === "zh" ? "没有可提问的规划或系统" : "Nothing on record to ask questions of";
  return locale === "zh"
    ? `${all.length}个问题中，${silent}个在所有来源中都没有答案`
    : `Of ${all.length} questions, ${silent} ${silent === 1 ? "has" : "have"} no answer in any source`;
};

const describe = (rows: Row[], locale: Locale): string => {
  const all = tally(rows);
  if (all.length === 0) return `${titleOf(rows, locale)}${locale === "zh" ? "。" : "."}`;
  const silent = all.filter(({ known }) => known === 0);
  const best = [...all].sort((a, b) => b.known / b.total - a.known / a.total)[0]!;
  if (locale === "zh") {
    const gap = silent.length === 0 ? "" : `${names(silent, "zh")}均无来源说明。`;
    return `${gap}回答最多的是${names([best], "zh")}，${best.total}项中有${best.known}项可查。没有答案不等于没有，只表示无人说明。`;
  }
  const gap = silent.length === 0 ? "" : `No source states ${names(silent, "en")} for anything on record. `;
  return `${gap}Answered most often is ${names([best], "en")}: for ${best.known} of ${best.total}. No answer does not mean that there is none, only that nobody stated it.`;
};

/** Heads of the sums: of all places, or of the first of more. */
const ALL: Text = { en: "All", zh: "合计" };
const SHOWN: Text = { en: "Shown", zh: "所列" };

export const chart = defineChart<Row>({
  id: "unknowns",
  order: 6,
  name: { en: "What nobody states", zh: "来源未说明的事项" },
  title: titleOf,
  subtitle: {
    en: "Questions asked of every programme and system, by place; the fuller the cell, the larger the share that a source answers",
    zh: "就各地每项规划、每个系统逐一提问；格子越满，有来源作答的比例越高",
  },
  notes: [
    {
      en: "A dotted cell means that no source answers the question for anything in that place. It is a gap in what was written, not a zero.",
      zh: "虚线格表示该地没有任何来源回答这一问题；这是记载的空白，不是零。",
    },
    {
      en: "Whom it serves, how many use it, and the service model are asked of systems only. A place without programme or system on record has no cells.",
      zh: "“服务对象”“用户数量”“服务模式”只问系统。未收录规划与系统的地方没有格子。",
    },
  ],
  factColumn: "answered",
  placed: "fact",
  columns: {
    place: { en: "Place", zh: "地方" },
    question: { en: "Question", zh: "问题" },
    answered: { en: "Answered for", zh: "有答案的", order: (row) => row.known / row.total },
    fact: { en: "Fact", zh: "事实", machine: true },
    question_id: { en: "Question code", zh: "问题代码", machine: true },
    known: { en: "Answered", zh: "有答案数", machine: true },
    total: { en: "Asked", zh: "提问数", machine: true },
  },
  rows: (atlas, params) =>
    chosenPlaces(atlas, params).flatMap((place) =>
      answersFor(atlas, place.id).map(({ question, known, total }) => ({
        fact: `places/${place.id}`,
        place: place.name,
        question: question.name,
        answered: inWords(known, total),
        question_id: question.id,
        known,
        total,
      })),
    ),
  rests: factsAbout,
  condensed: {
    subtitle: {
      en: "Questions asked of every programme and system, and how often a source answers",
      zh: "就每项规划、每个系统逐一提问，有来源作答的有多少",
    },
    caption: {
      en: "A bar is the share of programmes and systems for which a source answers. Place by place at the address below.",
      zh: "横条为有来源作答的规划与系统所占比例；各地情形见下方网址。",
    },
    render: (rows, drawing) =>
      drawCondensed(
        tally(rows).map((one) => ({ ...one, name: one.name[drawing.locale] })),
        drawing,
      ),
  },
  describe,
  render: (rows, drawing) =>
    shareGrid(
      {
        lines: tally(rows).map(({ id, name, known, total }) => ({
          id,
          name: name[drawing.locale],
          total: known > 0 ? `${known}/${total}` : drawing.locale === "zh" ? "无" : "none",
        })),
        columns: [...new Map(rows.map((row) => [row.fact, row.place[drawing.locale]]))].map(([fact, name]) => ({
          fact,
          name,
        })),
        cells: rows.map(({ question_id, fact, known, total }, row) => ({ line: question_id, fact, row, known, total })),
        totals: (drawing.part ? SHOWN : ALL)[drawing.locale],
      },
      drawing,
    ),
});
