import { lowerFirst } from "../../i18n/capital.ts";
import { formatFew } from "../../i18n/few.ts";
import type { Locale } from "../../i18n/text.ts";
import { holdersIn, ofDistrict, type Holder, type Row } from "./rows.ts";

const few = (holders: Holder[], locale: Locale): string =>
  formatFew(
    holders.map(({ name }) => name[locale]),
    locale === "zh" ? "地" : "places",
    locale,
  );

const SPELT = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
/** Small numbers in words, as in running English. */
const spelt = (n: number): string => SPELT[n] ?? String(n);

/** How a place stands to the two lists. */
const standing = ({ name, pilot, plan, rows }: Holder, locale: Locale): string => {
  if (locale === "zh") {
    if (pilot && plan) return `${name.zh}既是国家试点，也被举为已发布规划的例子`;
    if (pilot) return `${name.zh}是国家试点，但未被举为已发布规划的例子`;
    if (plan) return `${name.zh}被举为已发布规划的例子，但不是国家试点`;
    return rows.every((row) => row.scheme_id === null)
      ? `${name.zh}未列入任何试点或名单`
      : `${name.zh}既不是国家试点，也未被举为已发布规划的例子`;
  }
  if (pilot && plan) return `${name.en} is both a national pilot and named as having published a plan`;
  if (pilot) return `${name.en} is a national pilot, but is not named as having published a plan`;
  if (plan) return `${name.en} is named as having published a plan, but is not a national pilot`;
  return rows.every((row) => row.scheme_id === null)
    ? `${name.en} holds no role on record`
    : `${name.en} is neither a national pilot nor named as having published a plan`;
};

const inEnglish = (pilots: Holder[], plans: Holder[], both: Holder[]): string => {
  const are = (holders: Holder[]): string => (holders.length === 1 ? "is" : "are");
  const areNamed = "named as having published a plan";
  const arePilots = (holders: Holder[]): string =>
    `${few(holders, "en")} ${holders.length === 1 ? "is a national pilot" : "are national pilots"}`;
  if (pilots.length === 0 && plans.length === 0) return `No place shown is a national pilot or is ${areNamed}`;
  if (pilots.length === 0)
    return `Of the places shown, none is a national pilot; ${few(plans, "en")} ${are(plans)} ${areNamed}`;
  if (plans.length === 0) return `Of the places shown, none is ${areNamed}; ${arePilots(pilots)}`;
  if (both.length === 0) return `No place shown is both a national pilot and ${areNamed}`;
  if (both.length === pilots.length) return `${arePilots(both)} and ${are(both)} also ${areNamed}`;
  return `Of ${spelt(pilots.length)} national pilots, only ${few(both, "en").replace(/ places$/, "")} ${are(both)} also ${areNamed}`;
};

const inChinese = (pilots: Holder[], plans: Holder[], both: Holder[]): string => {
  const named = "被举为已发布规划的例子";
  if (pilots.length === 0 && plans.length === 0) return `所列各地均非国家试点，也未${named}`;
  if (pilots.length === 0) return `所列各地均非国家试点，其中${few(plans, "zh")}${named}`;
  if (plans.length === 0) return `所列各地均未${named}，其中${few(pilots, "zh")}是国家试点`;
  if (both.length === 0) return `所列各地中，没有一地既是国家试点又${named}`;
  if (both.length === pilots.length) return `${few(both, "zh")}是国家试点，也${both.length === 1 ? "" : "都"}${named}`;
  return `${pilots.length}个国家试点城市中，只有${few(both, "zh")}同时${named}`;
};

/** The finding: how far the two lists overlap. */
export const titleOf = (rows: Row[], locale: Locale): string => {
  const holders = holdersIn(rows);
  const [first, another] = holders;
  if (first === undefined || rows.every((row) => row.scheme_id === null)) {
    const only = first !== undefined && another === undefined ? first.name[locale] : null;
    return locale === "zh"
      ? `${only ?? "各地均"}未列入任何试点或名单`
      : `${only ?? "No place"} holds ${only ? "no" : "a"} role on record`;
  }
  if (another === undefined) return standing(first, locale);
  const [pilots, plans] = [holders.filter((h) => h.pilot), holders.filter((h) => h.plan)];
  const both = pilots.filter((h) => h.plan);
  return (locale === "zh" ? inChinese : inEnglish)(pilots, plans, both);
};

/** The roles of a single place, by name. */
const rolesOf = (rows: Row[], locale: Locale): string =>
  rows
    .filter((row) => row.scheme_id !== null)
    .map((row) => {
      const { role, holder } = row;
      const name = locale === "en" ? lowerFirst(role.en) : role.zh;
      if (!ofDistrict(row)) return name;
      return locale === "zh" ? `${name}（${holder.zh}）` : `${name} (${holder.en})`;
    })
    .join(locale === "zh" ? "；" : "; ");

const describeOne = (rows: Row[], locale: Locale): string => {
  const roles = rolesOf(rows, locale);
  if (roles === "") return `${titleOf(rows, locale)}${locale === "zh" ? "。" : "."}`;
  return locale === "zh" ? `所列试点与名单：${roles}。` : `On record: ${roles}.`;
};

/** Places by their part in the two lists, and what else they hold. */
const parted = (holders: Holder[]) => {
  const neither = holders.filter((h) => !h.pilot && !h.plan);
  const empty = (h: Holder): boolean => h.rows.every((row) => row.scheme_id === null);
  return {
    pilots: holders.filter((h) => h.pilot && !h.plan),
    plans: holders.filter((h) => h.plan && !h.pilot),
    other: neither.filter((h) => !empty(h)),
    none: neither.filter(empty),
  };
};
type Parted = ReturnType<typeof parted>;

const ifAny = (holders: Holder[], words: string): string[] => (holders.length === 0 ? [] : [words]);

const describeEnglish = ({ pilots, plans, other, none }: Parted): string => {
  const be = (holders: Holder[]): string => (holders.length === 1 ? "is" : "are");
  const hold = (holders: Holder[]): string => (holders.length === 1 ? "holds" : "hold");
  const verb = pilots.length > 0 ? "" : `${be(plans)} `;
  const apart = [
    ...ifAny(pilots, `${few(pilots, "en")} ${be(pilots)} only on that of national pilots`),
    ...ifAny(plans, `${few(plans, "en")} ${verb}only on that of published plans`),
  ].join(", ");
  const rest = [
    ...ifAny(
      other,
      `${few(other, "en")} ${be(other)} on neither and ${other.length === 1 ? "appears" : "appear"} only in another pilot or in a section of the source`,
    ),
    ...ifAny(none, `${few(none, "en")} ${hold(none)} no role on record`),
  ].join("; ");
  return [
    ...(apart === "" ? [] : [`Of the two lists, ${apart}.`]),
    ...(rest === "" ? [] : [`${rest}.`]),
    "The places named for a plan are examples: one that is not named may still have a plan.",
  ].join(" ");
};

const describeChinese = ({ pilots, plans, other, none }: Parted): string => {
  const apart = [
    ...ifAny(pilots, `${few(pilots, "zh")}只在国家试点之列`),
    ...ifAny(plans, `${few(plans, "zh")}只被举为已发布规划的例子`),
  ].join("，");
  const rest = [
    ...ifAny(other, `${few(other, "zh")}不在这两份名单上，只见于其他试点或专节`),
    ...ifAny(none, `${few(none, "zh")}未列入任何试点或名单`),
  ].join("；");
  return [
    ...(apart === "" ? [] : [`两份名单中，${apart}。`]),
    ...(rest === "" ? [] : [`${rest}。`]),
    "已发布规划的地方只是举例，未被提及不等于没有规划。",
  ].join("");
};

/** Where the lists part, who stands on neither, and that one of them only gives examples. */
export const describe = (rows: Row[], locale: Locale): string => {
  const holders = holdersIn(rows);
  if (holders.length <= 1 || rows.every((row) => row.scheme_id === null)) return describeOne(rows, locale);
  return (locale === "zh" ? describeChinese : describeEnglish)(parted(holders));
};
