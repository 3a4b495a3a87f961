import { lowerFirst } from "../i18n/capital.ts";
import { formatList } from "../i18n/format.ts";
import type { Locale, Text } from "../i18n/text.ts";
import type { Initiative } from "../tables/initiatives.ts";
import type { Atlas } from "./atlas.ts";
import type { Profile } from "./profile.ts";
import { isRunning } from "./reach.ts";
import { OWN_SECTION } from "./schemes.ts";

const runs = ({ stage }: Initiative): boolean => isRunning(stage);

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

const enLede = (profile: Profile, roles: string[]): string => {
  const running = profile.initiatives.filter(runs).length;
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
  const running = profile.initiatives.filter(runs).length;
  const systems =
    profile.initiatives.length === 0
      ? "未收录系统"
      : `收录系统${profile.initiatives.length}个，${running === 0 ? "来源均未称已运行" : `来源称其中${running}个已运行`}`;
  return [
    profile.programs.length > 0 ? `战略规划${profile.programs.length}项；` : "",
    `${systems}。`,
    roles.length > 0 ? `试点与名单：${roles.join("、")}。` : "",
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

const isPark = (initiative: Initiative): boolean => initiative.kind === "park";

/** Systems about which money is stated, government's own and all others. */
const withMoney = (atlas: Atlas) => {
  const stated = atlas.initiatives.filter((i) =>
    atlas.figures.some((f) => f.initiative === i.id && f.nature === "money"),
  );
  const government = stated.filter((i) => i.sector === "government");
  return { government: government.length, others: stated.length - government.length };
};

/** The numbers with which the overview opens, each with its caveat. */
export const keyNumbers = (atlas: Atlas): KeyNumber[] => {
  const running = atlas.initiatives.filter(runs);
  const parks = running.filter(isPark).length;
  const happened = atlas.events.filter((e) => e.date !== null && e.kind !== "goal-date");
  const reports = happened.filter((e) => e.kind === "reported").length;
  const money = withMoney(atlas);
  const withSection = atlas.designations.filter((d) => d.scheme === OWN_SECTION).length;
  return [
    {
      value: atlas.cities.length,
      label: { en: "cities and provinces", zh: "个城市与省份" },
      caveat: {
        en: `${withSection} treated at length by the primary source, ${atlas.cities.length - withSection} only mentioned`,
        zh: `主要来源详述其中${withSection}个，其余${atlas.cities.length - withSection}个仅提及`,
      },
    },
    {
      value: atlas.initiatives.length,
      label: { en: "systems and projects", zh: "个系统与项目" },
      caveat: {
        en: `${running.length} said to be in operation, ${parks} of them parks; no source read here measured a result`,
        zh: `来源称${running.length}个已运行（含${parks}个园区）；所读来源均未述及实测成效`,
      },
    },
    {
      value: happened.length,
      label: { en: "dated events", zh: "件有日期的事" },
      caveat: {
        en: `${reports} of the dates are only those of reports`,
        zh: `其中${reports}件仅为报道日期`,
      },
    },
    {
      value: money.government,
      label: { en: "government systems with a stated cost", zh: "个政务系统述及费用" },
      caveat: {
        en: `money is on record for ${money.others} parks and data centres: investment, not cost`,
        zh: `另有${money.others}个园区与数据中心载有投资额，并非系统费用`,
      },
    },
  ];
};
