import { formatFew } from "../../i18n/few.ts";
import { formatList } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";
import { FEW } from "../../marks/reach.ts";
import { titleOf } from "./title.ts";
import { countAt, talliesOf, type Row, type Tally } from "./rows.ts";

interface Counts {
  all: number;
  running: number;
  begun: number;
  paper: number;
  unstated: number;
}

const countsOf = (rows: Row[]): Counts => ({
  all: rows.length,
  running: countAt(rows, "running"),
  begun: countAt(rows, "begun"),
  paper: countAt(rows, "paper"),
  unstated: countAt(rows, "unstated"),
});

const be = (n: number): string => `${n || "none"} ${n <= 1 ? "is" : "are"}`;

const share = ({ rows }: Tally): number => countAt(rows, "running") / rows.length;

/** One end of the range of shares, in words, with all places that stand at it. */
const endOf = (tallies: Tally[], value: number, locale: Locale): string => {
  const level = tallies.filter((tally) => share(tally) === value);
  const names = level.map(({ name }) => name[locale]);
  const few = formatFew(names, locale === "zh" ? "个地方" : "places", locale);
  const parts = level.map(({ name, rows }) => [countAt(rows, "running"), rows.length, name[locale]] as const);
  if (value === 0) return locale === "zh" ? `${few}（一项也没有）` : `none in ${few}`;
  if (parts.length > 3)
    return locale === "zh" ? `${few}（${Math.round(value * 100)}%）` : `${Math.round(value * 100)}% in ${few}`;
  return locale === "zh"
    ? formatList(
        parts.map(([n, all, name]) => `${name}（${all}项中有${n}项）`),
        locale,
      )
    : formatList(
        parts.map(([n, all, name]) => `${n} of ${all} in ${name}`),
        locale,
      );
};

/** How far apart the places are, where they have enough on record and differ at all. */
const range = (tallies: Tally[], locale: Locale): string => {
  const enough = tallies.filter(({ rows }) => rows.length >= FEW);
  const shares = enough.map(share);
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  if (enough.length < 2 || low === high) return "";
  const [from, to] = [endOf(enough, low, locale), endOf(enough, high, locale)];
  return locale === "zh"
    ? `在收录${FEW}项及以上的${enough.length}地，来源称已运行的比例，最低的是${from}，最高的是${to}；但项数少，来源详略不一，不宜据此排名。`
    : `In the ${enough.length} places with ${FEW} or more on record, the share said to run ranges from ${from} to ${to}; the numbers are too small, and the sources too uneven, to rank them.`;
};

const rest = ({ all, running, begun, paper, unstated }: Counts, locale: Locale): string => {
  const least = running + begun;
  if (locale === "zh")
    return `${[
      `${all}项中，${least === 0 ? "来源均未称已经启动" : `来源称至少已经启动的有${least}项`}`,
      ...(paper > 0 ? [`仅见规划的${paper}项`] : []),
      ...(unstated > 0 ? [`进展未述的${unstated}项`] : []),
    ].join("，")}。`;
  const parts = [
    least === 0 ? "none is said to have begun" : `${be(least)} said to have at least begun`,
    ...(paper > 0 ? [`${be(paper)} on paper only`] : []),
    ...(unstated > 0 ? [`for ${unstated} no source states a stage`] : []),
  ];
  return `Of ${all}, ${parts.join("; ")}.`;
};

/** What has at least begun and what has not, how far apart the places are, and which have nothing. */
export const describe = (rows: Row[], locale: Locale): string => {
  const tallies = talliesOf(rows);
  const found = tallies.flatMap((tally) => tally.rows);
  const empty = tallies.filter((tally) => tally.rows.length === 0).map(({ name }) => name[locale]);
  const names = formatFew(empty, locale === "zh" ? "个地方" : "places", locale);
  if (found.length === 0) return `${titleOf(rows, locale)}${locale === "zh" ? "。" : "."}`;
  if (found.length === 1) return locale === "zh" ? `该项为：${found[0]!.name.zh}。` : `It is: ${found[0]!.name.en}.`;
  const gap =
    empty.length === 0
      ? ""
      : locale === "zh"
        ? `${names}没有已公布事项的记录。`
        : `For ${names} nothing announced is on record.`;
  return [rest(countsOf(found), locale), range(tallies, locale), gap].filter(Boolean).join(locale === "zh" ? "" : " ");
};
