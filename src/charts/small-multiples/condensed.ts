import { formatNumber } from "../../i18n/format.ts";
import { barLane } from "../../marks/lane-bars.ts";
import { largestGroups } from "../../marks/lane-groups.ts";
import type { CondensedDrawing, Lane, LaneSheet } from "../../marks/lane-sheet.ts";
import { drawLanes } from "../../marks/lanes.ts";
import type { Locale } from "../../i18n/text.ts";
import { weighty } from "./finding.ts";
import { portraitsOf, type Portrait, type Row } from "./rows.ts";

const WORDS = {
  en: {
    heads: ["facts", "questions answered"],
    all: (n: number) => `All ${n} places`,
    others: (n: number, all: boolean) => (all ? `${n} places` : `${n} others`),
  },
  zh: {
    heads: ["事实", "有答案的问题"],
    all: (n: number) => `${n}地合计`,
    others: (n: number, all: boolean) => (all ? `${n}地` : `其他${n}地`),
  },
};

const sumOf = (list: Portrait[], measure: string, of: "value" | "of"): number =>
  list.reduce((sum, { rows }) => sum + (rows.find(({ row }) => row.measure_id === measure)?.row[of] ?? 0), 0);

const sheetOf = (rows: Row[], locale: Locale, most: number): LaneSheet => {
  const [words, all] = [WORDS[locale], portraitsOf(rows)];
  const first = new Set(weighty(all).places);
  const longest = Math.max(1, ...all.map((portrait) => sumOf([portrait], "facts", "value")));
  const number = (n: number) => formatNumber(n, locale);
  const numbers = (list: Portrait[]) => [
    number(sumOf(list, "facts", "value")),
    `${number(sumOf(list, "answers", "value"))}/${number(sumOf(list, "answers", "of"))}`,
  ];
  const groups = [...all]
    .sort((a, b) => sumOf([b], "facts", "value") - sumOf([a], "facts", "value"))
    .map((portrait) => ({ name: portrait.name[locale], fact: `places/${portrait.id}`, rows: [portrait] }));
  const lanes = largestGroups(groups, most, words.others).map(({ rows: own, ...lane }): Lane => {
    const [one, another] = own;
    const color = one !== undefined && first.has(one) ? "azurite" : "azurite-3";
    const facts = another === undefined && one !== undefined ? sumOf([one], "facts", "value") : null;
    return { ...lane, numbers: numbers(own), ...(facts === null ? {} : barLane(facts / longest, color)) };
  });
  return {
    key: () => [],
    heads: words.heads,
    lanes,
    total: all.length < 2 ? null : { name: words.all(all.length), numbers: numbers(all) },
    rest: "",
  };
};

/** One line a place, most facts first, as long as its facts are many: in full colour those that hold more than half of all. */
export const drawCondensed = (rows: Row[], drawing: CondensedDrawing): SVGSVGElement =>
  drawLanes((most) => sheetOf(rows, drawing.locale, most), portraitsOf(rows).length, drawing);
