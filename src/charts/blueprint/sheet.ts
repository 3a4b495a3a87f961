import { lowerFirst } from "../../i18n/capital.ts";
import { words } from "../../i18n/index.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Blueprint, BlueprintBranch, BlueprintPlate } from "../../marks/blueprint.ts";
import { openStages, stageReach } from "../../marks/stage.ts";
import { rowsBy } from "../../record/rows-by.ts";
import { blocksIn, branchesIn, programmesIn, systemsIn, type Row } from "./rows.ts";

const WORDS: Record<Locale, Omit<Blueprint["words"], "notStated">> = {
  en: {
    heads: ["Programme", "Platform, project or other system", "Its parts, and what runs on it"],
    audienceHead: "Whom it serves",
    belongs: "belongs to, or is part of",
    runs: "runs, or is to run, on",
    loose: "no programme stated",
    empty: "no system on record",
    serves: "Serves: ",
    servesSame: "Serves the same",
    without: "No programme or system on record: ",
  },
  zh: {
    heads: ["战略规划", "平台、项目等系统", "组成部分与所承载的系统"],
    audienceHead: "服务对象",
    belongs: "隶属或组成",
    runs: "依托或拟依托",
    loose: "未述所属规划",
    empty: "未收录系统",
    serves: "服务对象：",
    servesSame: "服务对象同上",
    without: "未收录规划与系统的地方：",
  },
};

const countOf = (programmes: number, systems: number, locale: Locale): string => {
  if (locale === "zh")
    return [
      programmes > 0 ? `规划${programmes}项` : "未收录规划",
      systems > 0 ? `系统${systems}个` : "未收录系统",
    ].join("，");
  const many = (n: number, one: string): string => `${n === 0 ? "no" : n} ${one}${n === 1 ? "" : "s"}`;
  return `${many(programmes, "programme")}, ${many(systems, "system")}`;
};

const servedOf = (known: number, systems: number, locale: Locale): string => {
  if (systems === 0) return "";
  if (locale === "zh") return known === 0 ? "服务对象未述及" : `述及服务对象的系统：${systems}个中有${known}个`;
  return `Whom ${systems === 1 ? "it serves" : "they serve"}: ${known === 0 ? "not stated" : `stated for ${known} of ${systems}`}`;
};

/** The rows of each fact with their positions among all rows. */
type RowsOfFact = Map<string, { row: Row; index: number }[]>;

const byFact = (rows: Row[]): RowsOfFact => {
  const found: RowsOfFact = new Map();
  rows.forEach((row, index) => found.set(row.fact, [...(found.get(row.fact) ?? []), { row, index }]));
  return found;
};

/** Rows in tree order become trees. */
const treesOf = (own: Row[], rowsOfFact: RowsOfFact, locale: Locale): BlueprintBranch[] => {
  const roots: BlueprintBranch[] = [];
  const path: BlueprintBranch[] = [];
  for (const row of own) {
    const same = rowsOfFact.get(row.fact)!;
    const branch: BlueprintBranch = {
      fact: row.fact,
      row: same.length > 1 ? same.find((one) => one.row === row)!.index : null,
      name: row.name[locale],
      stage: row.stage_id,
      programme: row.relation_id === "programme",
      runs: row.relation_id === "runs",
      audience: row.relation_id === "programme" ? undefined : (row.audience?.[locale] ?? null),
      children: [],
    };
    (row.depth === 0 ? roots : path[row.depth - 1]!.children).push(branch);
    path[row.depth] = branch;
  }
  return roots;
};

const inBlock = rowsBy((row: Row) => [row.block_id]);

const plateOf = (own: Row[], rowsOfFact: RowsOfFact, locale: Locale): BlueprintPlate => {
  const systems = systemsIn(own);
  const known = systems.filter(({ audience }) => audience !== null).length;
  return {
    name: own[0]!.block[locale],
    count: countOf(programmesIn(own).length, systems.length, locale),
    served: servedOf(known, systems.length, locale),
    roots: treesOf(own, rowsOfFact, locale),
  };
};

const stagesIn = (rows: Row[], locale: Locale): Blueprint["stages"] => {
  const marked = [...programmesIn(rows), ...branchesIn(rows)];
  const unstated = locale === "zh" ? "进展未述" : "stage not stated";
  const names = new Map(marked.map(({ stage_id, stage }) => [stage_id, stage?.[locale] ?? unstated]));
  const sorted = [...names]
    .map(([stage, name]) => ({ stage, name: lowerFirst(name) }))
    .sort((a, b) => (stageReach(a.stage) ?? -1) - (stageReach(b.stage) ?? -1));
  const open = sorted.filter(({ stage }) => openStages.includes(stage ?? ""));
  const joined = {
    stage: open[0]?.stage ?? null,
    name: open.map(({ name }) => name).join(locale === "zh" ? "或" : " or "),
  };
  return sorted.flatMap((each) => (each === open[0] ? [joined] : open.includes(each) ? [] : [each]));
};

/** The rows as blueprints to be drawn, in the language of the drawing. */
export const blueprintSheet = (rows: Row[], locale: Locale): Blueprint => {
  const blocks = blocksIn(rows);
  const full = blocks.filter(({ relation_id }) => relation_id !== null);
  const rowsOfFact = byFact(rows);
  return {
    plates: full.map(({ block_id }) => plateOf(inBlock(rows, block_id), rowsOfFact, locale)),
    without: blocks
      .filter(({ relation_id }) => relation_id === null)
      .map(({ fact, place }) => ({ fact, name: place[locale] })),
    stages: stagesIn(rows, locale),
    words: { ...WORDS[locale], notStated: words(locale).notStated },
  };
};
