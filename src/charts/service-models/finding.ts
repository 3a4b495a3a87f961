import { formatFew } from "../../i18n/few.ts";
import { formatList, formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";
import { reachOf, type Reach } from "../../record/reach.ts";
import { aimsIn, modelsOf, namedIn, placesIn, systemsIn, type Row } from "./rows.ts";

/** What the title counts; `only` is the place where there is a single one. */
const countsIn = (rows: Row[], locale: Locale) => {
  const [systems, named, places] = [systemsIn(rows), namedIn(rows), placesIn(rows)];
  const never = modelsOf(rows).filter(({ id }) => !named.some((row) => row.model_id === id));
  return {
    systems: systems.length,
    named: named.length,
    never: never.map(({ name }) => name[locale]),
    only: places.length === 1 ? places[0]!.place[locale] : null,
  };
};
type Counts = ReturnType<typeof countsIn>;

/** Fewer than a quarter are few. */
const isFew = ({ systems, named }: Counts): boolean => named * 4 < systems;

const inEnglish = (counts: Counts): string => {
  const { systems, named, never, only } = counts;
  const [of, all] = [only === null ? "" : ` of ${only}`, formatNumber(systems, "en")];
  if (systems === 0) return `No system is on record${only === null ? "" : ` for ${only}`}`;
  if (named === 0)
    return `No service model is named for ${systems === 1 ? "the one system" : `any of the ${all} systems`}${of}`;
  if (systems === 1) return `A service model is named for the one system${of}`;
  const share =
    named === systems ? `all ${all}` : `${isFew(counts) ? "only " : ""}${formatNumber(named, "en")} of ${all}`;
  const last = never.length === 0 ? "" : `, ${formatList(never, "en")} for none`;
  return `A service model is named for ${share} systems${of}${last}`;
};

const inChinese = (counts: Counts): string => {
  const { systems, named, never, only } = counts;
  const [of, all] = [only === null ? "" : `${only}的`, formatNumber(systems, "zh")];
  if (systems === 0) return `${only ?? "资料中"}没有系统记录`;
  if (named === 0) return `${of}${all}个系统${systems === 1 ? "" : "均"}未见来源写明服务模式`;
  const last = never.length === 0 ? "" : `，无一为${never.join("或")}`;
  if (named === systems)
    return `${of}${all}个系统${systems === 1 ? "已" : "均已"}写明服务模式${systems === 1 ? "" : last}`;
  return `${of}${all}个系统中，来源${isFew(counts) ? "仅" : ""}写明${formatNumber(named, "zh")}个的服务模式${last}`;
};

/** The finding: for how few systems a model is named, and which model never is. */
export const titleOf = (rows: Row[], locale: Locale): string =>
  (locale === "zh" ? inChinese : inEnglish)(countsIn(rows, locale));

/** Where a model is named, of which one and how far along. */
const where = (rows: Row[], locale: Locale): string => {
  const named = namedIn(rows);
  const places = placesIn(rows);
  if (named.length === 0) return "";
  const at = (step: Reach["id"]): number => named.filter((row) => reachOf(row.stage_id).id === step).length;
  const [running, paper] = [at("running"), at("paper")];
  const counts = modelsOf(rows).flatMap(({ id, name }) => {
    const n = named.filter((row) => row.model_id === id).length;
    return n === 0 ? [] : [{ name: name[locale], n }];
  });
  const naming = new Set(named.map((row) => row.place_id));
  const those = places.filter(({ place_id }) => naming.has(place_id));
  const [names, several] = [those.map((row) => row.place[locale]), places.length > 1];
  if (locale === "zh") {
    const list = counts.map(({ name, n }) => `${name} ${n}个`).join("、");
    const found = several ? `，见于${formatFew(names, "个地方", "zh")}` : "";
    const stages = [
      ...(running > 0 ? [`来源称已运行的${running}个`] : []),
      ...(paper > 0 ? [`尚在规划层面的${paper}个`] : []),
    ].join("，");
    return `写明的有${list}${found}${stages === "" ? "" : `；其中${stages}`}。`;
  }
  const list = counts.map(({ name, n }, i) =>
    i > 0 ? `${name} for ${n}` : `${name} is named for ${n} ${n === 1 ? "system" : "systems"}`,
  );
  const be = (n: number, words: string): string[] => (n === 0 ? [] : [`${n} ${n === 1 ? "is" : "are"} ${words}`]);
  const stages = [...be(running, "said to run"), ...be(paper, "on paper only")].join(", ");
  const found = several ? `, in ${formatFew(names, "places", "en")}` : "";
  return `${formatList(list, "en")}${found}${stages === "" ? "" : `: ${stages}`}.`;
};

/** What the nation wants, against what is named for a system. */
const wanted = (rows: Row[], locale: Locale): string => {
  const { never } = countsIn(rows, locale);
  const models = [...new Set(aimsIn(rows).map((row) => row.model![locale]))];
  const missing = models.filter((name) => never.includes(name));
  if (missing.length === 0) return "";
  const list = formatList(models, locale);
  return locale === "zh"
    ? `全国性文件提出推进${list}，各地系统中却未见写明为${missing.join("或")}的。`
    : `At national level ${list} ${models.length === 1 ? "is" : "are"} named as ${models.length === 1 ? "an aim" : "aims"}; no system on record is described as ${missing.join(" or ")}.`;
};

/** Which models are named and where, what the nation wants, and what silence means. */
export const describe = (rows: Row[], locale: Locale): string => {
  const zh = locale === "zh";
  if (systemsIn(rows).length === 0) return `${titleOf(rows, locale)}${zh ? "。" : "."}`;
  const complete = namedIn(rows).length === systemsIn(rows).length;
  const silence = complete
    ? ""
    : zh
      ? "未写明并不表示不属于其中任何一种，只是来源没有说明。"
      : "Not stated does not mean that a system fits none of them, only that no source says which.";
  return [where(rows, locale), wanted(rows, locale), silence].filter((part) => part !== "").join(zh ? "" : " ");
};
