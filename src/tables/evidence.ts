import { number, optional, plain, ref, word } from "./columns.ts";
import { table, type Row } from "./table.ts";

export const evidence = table({
  name: "evidence",
  title: { en: "Evidence", zh: "依据" },
  description: {
    en: "Where a fact is stated: one row per fact, source and place in it.",
    zh: "事实的出处：每条事实、每个来源、每处位置各一行。",
  },
  statesFacts: false,
  key: ["fact", "field", "source", "start", "term"],
  columns: {
    fact: plain(
      {
        title: { en: "Fact", zh: "事实" },
        description: { en: "The row that is supported, as table/id.", zh: "所支持的行，写作 表/标识。" },
        example: "figures/nanjing-courses",
      },
      /^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/,
      "a fact",
      "Write it as table/id, e.g. places/beijing.",
    ),
    field: optional(
      plain({
        title: { en: "Field", zh: "字段" },
        description: { en: "The column that is supported; blank = the whole row.", zh: "所支持的列；留空即整行。" },
        example: "stage",
      }),
    ),
    source: ref("sources", {
      title: { en: "Source", zh: "来源" },
      description: { en: "The document that states it.", zh: "陈述该事实的文献。" },
      example: "article",
    }),
    start: optional(
      number(
        {
          title: { en: "Start", zh: "起" },
          description: {
            en: "First character of the span, counted from 0; for documents whose copy was read.",
            zh: "片段的首字符位置（从 0 计）；用于留有副本的文献。",
          },
          unit: { en: "Unicode code points", zh: "Unicode 码位" },
        },
        0,
      ),
    ),
    end: optional(
      number(
        {
          title: { en: "End", zh: "止" },
          description: { en: "Character after the last one of the span.", zh: "片段末字符的后一位置。" },
          unit: { en: "Unicode code points", zh: "Unicode 码位" },
        },
        1,
      ),
    ),
    passage: optional(
      plain({
        title: { en: "Passage", zh: "段落" },
        description: { en: "Where on a web page it stands, where that is known.", zh: "在网页中的位置（已知时）。" },
      }),
    ),
    term: plain({
      title: { en: "Key term", zh: "关键词" },
      description: {
        en: "The decisive words or number there, in the document's own language.",
        zh: "该处的关键词或数字，用文献原文语种。",
      },
      example: "试运行",
    }),
    basis: optional(
      word("bases", {
        title: { en: "Basis", zh: "依据性质" },
        description: {
          en: "Blank where the source states it; otherwise how we came to it.",
          zh: "来源明言则留空；否则注明如何得出。",
        },
        example: "inferred",
      }),
    ),
  },
});

export type Evidence = Row<typeof evidence>;
