import { formatNumber } from "../i18n/format.ts";
import { lowerFirst } from "../i18n/capital.ts";
import type { Locale, Text } from "../i18n/text.ts";
import type { KeyEntry } from "./key.ts";
import { largestGroups, type LaneGroup } from "./lane-groups.ts";
import { emptyBox, stageLane, type LaneDot, type StageGroup } from "./lane-stages.ts";
import type { Lane, LaneSheet, Pen } from "./lane-sheet.ts";
import { openStages, stageMark, stageReach } from "./stage.ts";

/** Systems of places in little: how they are grouped, and what is counted of them. */
export interface StageLanes<S extends LaneDot> {
  places: LaneGroup<S>[];
  /** Each system stands in the first group that takes it. */
  groups: (Omit<StageGroup, "dots"> & { takes(system: S): boolean })[];
  columns: { head: string; counts(system: S): boolean }[];
  /** Names of the stages that occur. */
  stages: Map<string | null, Text>;
  /** What a square is, where some are. */
  box?: string;
}

const WORDS = {
  en: {
    all: (n: number) => `All ${n} places`,
    others: (n: number, all: boolean) => (all ? `${n} places` : `${n} others`),
    unstated: "stage not stated",
    or: " or ",
    none: "none",
  },
  zh: {
    all: (n: number) => `${n}地合计`,
    others: (n: number, all: boolean) => (all ? `${n}地` : `其他${n}地`),
    unstated: "进展未述",
    or: "或",
    none: "无",
  },
};

const byReach = (a: { stage: string | null }, b: { stage: string | null }): number =>
  (stageReach(a.stage) ?? -1) - (stageReach(b.stage) ?? -1);

/** The key of the stages that occur; those that share a mark are named together; `box` names the squares. */
export const stageEntries = (
  stages: Map<string | null, Text>,
  locale: Locale,
  { h, drawing: { theme } }: Pen,
  box?: string,
): KeyEntry[] => {
  const { unstated, or } = WORDS[locale];
  const named = [...stages]
    .map(([stage, name]) => ({ stage, name: stage === null ? unstated : lowerFirst(name[locale]) }))
    .sort(byReach);
  const open = named.filter(({ stage }) => openStages.includes(stage ?? ""));
  const joined = open.map(({ name }) => name).join(or);
  const shown = named.filter((each) => !open.slice(1).includes(each));
  return [
    ...shown.map((each): KeyEntry => ({
      words: each === open[0] ? joined : each.name,
      mark: (x, y) => [stageMark(h, { x: x + 2, y, r: 5, stage: each.stage, theme })],
    })),
    ...(box === undefined
      ? []
      : [{ words: box, mark: (x: number, y: number) => [emptyBox(h, { x: x + 2, y, r: 5, theme })] }]),
  ];
};

/** One line for each of the `most` places with most systems and one for the others; furthest systems first. */
export const stageSheet = <S extends LaneDot>(
  { places, groups, columns, stages, box }: StageLanes<S>,
  locale: Locale,
  most: number,
): LaneSheet => {
  const w = WORDS[locale];
  const counted = (systems: S[]) => columns.map(({ counts }) => systems.filter(counts).length);
  const grouped = (systems: S[]): StageGroup[] =>
    groups.map(({ takes, ...look }, i) => ({
      ...look,
      dots: systems
        .filter((system) => takes(system) && !groups.slice(0, i).some((before) => before.takes(system)))
        .sort((a, b) => byReach(b, a)),
    }));
  const lanes = largestGroups(places, most, w.others).map(({ rows, ...lane }): Lane => ({
    ...lane,
    numbers: counted(rows).map((n) => (n === 0 ? "–" : formatNumber(n, locale))),
    ...(rows.length === 0 ? {} : stageLane(grouped(rows))),
  }));
  const all = places.flatMap(({ rows }) => rows);
  const numbers = counted(all).map((n) => (n === 0 ? w.none : formatNumber(n, locale)));
  return {
    key: (pen) => stageEntries(stages, locale, pen, box),
    heads: columns.map(({ head }) => head),
    lanes,
    total: places.length < 2 ? null : { name: w.all(places.length), numbers },
    rest: "",
  };
};
