import { formatList, lowerFirst } from "../i18n/format.ts";
import type { Locale, Text } from "../i18n/text.ts";
import type { Initiative } from "../tables/initiatives.ts";
import type { Atlas } from "./atlas.ts";
import type { Profile } from "./profile.ts";

const RUNNING = ["operating", "near-capacity"];

/** True where the source says that the system is in operation. */
export const isRunning = (initiative: Initiative): boolean => RUNNING.includes(initiative.stage ?? "");

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

const enLede = (profile: Profile, roles: string[]): string => {
  const running = profile.initiatives.filter(isRunning).length;
  const systems =
    profile.initiatives.length === 0
      ? "No system is on record."
      : `${plural(profile.initiatives.length, "system")} on record, ${running === 0 ? "none" : running} of them said to be in operation.`;
  return [
    profile.programs.length > 0 ? `${plural(profile.programs.length, "programme")} named.` : "",
    systems,
    roles.length > 0 ? `Roles: ${formatList(roles, "en")}.` : "",
  ]
    .filter(Boolean)
    .join(" ");
};

const zhLede = (profile: Profile, roles: string[]): string => {
  const running = profile.initiatives.filter(isRunning).length;
  const systems =
    profile.initiatives.length === 0
      ? "未收录系统"
      : `收录系统${profile.initiatives.length}个，${running === 0 ? "来源均未称已运行" : `来源称其中${running}个已运行`}`;
  return [
    profile.programs.length > 0 ? `战略规划${profile.programs.length}项；` : "",
    `${systems}。`,
    roles.length > 0 ? `角色：${roles.join("、")}。` : "",
  ].join("");
};

/** One or two sentences that sum up a place, computed from the record. */
export const placeLede = (atlas: Atlas, profile: Profile, locale: Locale): string => {
  const roles = profile.designations
    .filter((d) => d.place === profile.place.id)
    .map((d) => atlas.word("schemes", d.scheme).name[locale]);
  return locale === "zh" ? zhLede(profile, roles) : enLede(profile, roles.map(lowerFirst));
};

/** A number of the overview with what it counts and the caveat that goes with it. */
export interface KeyNumber {
  value: number;
  label: Text;
  caveat: Text;
}

/** The numbers with which the overview opens, each with its caveat. */
export const keyNumbers = (atlas: Atlas): KeyNumber[] => {
  const running = atlas.initiatives.filter(isRunning).length;
  const dated = atlas.events.filter((e) => e.date !== null).length;
  const money = atlas.initiatives.filter((i) =>
    atlas.figures.some((f) => f.initiative === i.id && f.nature === "money"),
  ).length;
  const withSection = atlas.designations.filter((d) => d.scheme === "own-section").length;
  return [
    {
      value: atlas.cities.length,
      label: { en: "cities and provinces", zh: "个城市与省份" },
      caveat: {
        en: `${withSection} treated at length by the primary source, the others only mentioned`,
        zh: `主要来源详述其中${withSection}个，其余仅提及`,
      },
    },
    {
      value: atlas.initiatives.length,
      label: { en: "systems and projects", zh: "个系统与项目" },
      caveat: {
        en: `${running} said to be in operation; nobody measured it`,
        zh: `来源称${running}个已运行，均无实测`,
      },
    },
    {
      value: dated,
      label: { en: "dated events", zh: "个有日期的事件" },
      caveat: { en: "as exactly dated as the source and no more", zh: "日期精度与来源一致，不作推算" },
    },
    {
      value: money,
      label: { en: "systems with a stated cost", zh: "个系统注明了花费" },
      caveat: { en: "what is not stated is shown, never drawn as zero", zh: "未述及之处如实标明，不以零代替" },
    },
  ];
};
