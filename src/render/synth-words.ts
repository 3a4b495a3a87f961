import type { Cells } from "../record/write-csv.ts";

/** A whole number from 0 up to, not including, `below`. */
export type Draw = (below: number) => number;

/** Draws the same numbers in the same order for the same seed (mulberry32). */
export const seededDraw = (seed: number): Draw => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};

/** Both cells of a bilingual column. */
export const words = (column: string, en: string, zh: string): Cells => ({
  [`${column}_en`]: en,
  [`${column}_zh`]: zh,
});

const subjects = [
  ["records of residents", "居民档案"],
  ["business licences", "营业执照"],
  ["housing permits", "住房许可"],
  ["air measurements", "空气监测数据"],
  ["school courses", "学校课程"],
  ["medical files", "医疗档案"],
  ["tax returns", "纳税申报"],
  ["food tests", "食品检验"],
] as const;

const doings = [
  ["It keeps", "负责保存"],
  ["It shares", "负责共享"],
  ["It checks", "负责核查"],
  ["It publishes", "负责发布"],
] as const;

const users = [
  ["for every agency of the city", "供全市各部门使用"],
  ["for the districts, the towns and their service windows", "供区县、乡镇及其服务窗口使用"],
  ["for firms in the park", "供园区企业使用"],
  ['for residents, who call it by "one number"', "供市民通过“一号”使用"],
] as const;

const progress = [
  ["The source names it among the projects under way and gives no cost.", "来源将其列为在建项目，未述费用。"],
  ["It replaces machines that each office bought, ran and repaired by itself.", "取代各单位自购、自管、自修的设备。"],
  ["Its first part has opened, but nothing is said of its users.", "一期已开通，但未述及用户。"],
] as const;

const one = <T>(list: readonly T[], draw: Draw): T => list[draw(list.length)]!;

/** A name and a summary of about the lengths that real ones have, some with commas and quotation marks. */
export const systemTexts = (n: number, draw: Draw): Cells => {
  const [subject, doing, user, stage] = [one(subjects, draw), one(doings, draw), one(users, draw), one(progress, draw)];
  return {
    ...words("name", `Platform ${n} for ${subject[0]}`, `${subject[1]}平台${n}`),
    ...words("audience", `Served ${user[0]}`, user[1]),
    ...words(
      "summary",
      `${doing[0]} ${subject[0]} ${user[0]}. ${stage[0]}`,
      `${doing[1]}${subject[1]}，${user[1]}。${stage[1]}`,
    ),
  };
};
