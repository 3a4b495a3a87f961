import type { Locale } from "../../i18n/text.ts";
import { BOX, boxMark } from "../../marks/box-mark.ts";
import { largestGroups } from "../../marks/lane-groups.ts";
import type { CondensedDrawing, Lane, LaneSheet, Pen } from "../../marks/lane-sheet.ts";
import { drawLanes } from "../../marks/lanes.ts";
import { textBlock, wrap } from "../../marks/text.ts";
import { NATIONAL_PILOT, PUBLISHED_PLAN } from "../../record/schemes.ts";
import { holdersIn, type Holder, type Row } from "./rows.ts";

const WORDS = {
  en: {
    lists: ["national pilot", "named for a plan"],
    held: "on the list",
    closed: "not on the list",
    open: "not named; the list is open",
    neither: (n: number) => `${n} ${n === 1 ? "place" : "places"} on neither list`,
    total: "In all",
    both: "on both",
  },
  zh: {
    lists: ["国家试点", "举为已发布规划"],
    held: "在列",
    closed: "不在列",
    open: "未提及，名单列举未尽",
    neither: (n: number) => `两份均不在列的${n}地`,
    total: "合计",
    both: "均在列",
  },
};

const LISTS = [NATIONAL_PILOT, PUBLISHED_PLAN];

/** The two squares of a place, joined where it stands on both lists. */
const marksOf =
  ({ rows, pilot, plan }: Holder): Required<Lane>["marks"] =>
  ({ h, drawing: { theme } }, { x, y, width }) => {
    const [first = 0, second = 0] = [0.25, 0.75].map((share) => x + share * width);
    const square = (at: number, list: string, absent: "open" | "dotted") => {
      const held = rows.find(({ scheme_id }) => scheme_id === list);
      const box = held === undefined ? absent : "full";
      return boxMark(h, { x: at, y, box, theme }, { "data-fact": held?.fact });
    };
    const joined = { x: first, y: y - BOX / 2, width: second - first, height: BOX, fill: theme.color("azurite-2") };
    return [
      ...(pilot && plan ? [h("rect", joined)] : []),
      square(first, LISTS[0]!, "open"),
      square(second, LISTS[1]!, "dotted"),
    ];
  };

const sheetOf = (rows: Row[], locale: Locale, most: number): LaneSheet => {
  const [words, all] = [WORDS[locale], holdersIn(rows)];
  const part = (pilot: boolean, plan: boolean) => all.filter((one) => one.pilot === pilot && one.plan === plan);
  const listed = [...part(true, true), ...part(true, false), ...part(false, true)];
  const groups = listed.map((one) => ({ name: one.name[locale], fact: `places/${one.id}`, rows: [one] }));
  const counted = (list: Holder[]) => String(list.length);
  const lanes = largestGroups(groups, most, (n) => String(n)).map(({ rows: own, ...lane }): Lane => {
    const numbers = [own.filter(({ pilot, plan }) => pilot && plan).length > 0 ? String(own.length) : "–"];
    return { ...lane, numbers, tall: () => BOX + 3, ...(own.length === 1 ? { marks: marksOf(own[0]!) } : {}) };
  });
  const heads = ({ h, drawing: { theme } }: Pen, box: { x: number; width: number; name: number }) =>
    words.lists.map((list, i) => {
      const lines = wrap(list, box.width / 2 - 8, 12.5, locale);
      const at = { x: box.x + (0.25 + i * 0.5) * box.width, y: box.name - (lines.length - 1) * 15 };
      return textBlock(h, lines, { ...at, "font-size": 12.5, "text-anchor": "middle", fill: theme.color("muted") }, 15);
    });
  const neither = part(false, false).length;
  return {
    key: ({ h, drawing: { theme } }) =>
      (["full", "open", "dotted"] as const).map((box, i) => ({
        words: [words.held, words.closed, words.open][i]!,
        mark: (x, y) => [boxMark(h, { x, y, box, theme })],
      })),
    heads: [words.both],
    lanes,
    total: { name: words.total, numbers: [counted(part(true, true))], marks: totalMarks(all) },
    ground: heads,
    rest: neither === 0 ? "" : `${words.neither(neither)}${locale === "zh" ? "。" : "."}`,
  };
};

const totalMarks =
  (all: Holder[]): Required<Lane>["marks"] =>
  ({ h }, { x, y, width }) =>
    [all.filter(({ pilot }) => pilot), all.filter(({ plan }) => plan)].map((list, i) =>
      h(
        "text",
        { x: x + (0.25 + i * 0.5) * width, y: y + 4.5, "font-size": 12.5, "font-weight": 600, "text-anchor": "middle" },
        String(list.length),
      ),
    );

/** Every place on one of the two lists that the finding compares, and which of them it stands on. */
export const drawCondensed = (rows: Row[], drawing: CondensedDrawing): SVGSVGElement => {
  const all = holdersIn(rows).filter(({ pilot, plan }) => pilot || plan).length;
  return drawLanes((most) => sheetOf(rows, drawing.locale, most), all, drawing);
};
