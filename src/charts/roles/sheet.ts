import { formatDate } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Roll, RollCell, RollColumn, RollGroup, RollLine } from "../../marks/roll.ts";
import { NATIONAL_PILOT, PUBLISHED_PLAN } from "../../record/schemes.ts";
import { holdersIn, ofDistrict, type Holder, type Row } from "./rows.ts";

interface Scheme {
  id: string;
  rows: Row[];
}

/** The schemes that occur, in the vocabulary's order, each with its rows. */
const schemesIn = (rows: Row[]): Scheme[] => {
  const found = new Map<string, Scheme & { order: number }>();
  for (const row of rows) {
    if (row.scheme_id === null) continue;
    const so = found.get(row.scheme_id) ?? { id: row.scheme_id, order: row.scheme_order!, rows: [] };
    found.set(so.id, { ...so, rows: [...so.rows, row] });
  }
  return [...found.values()].sort((a, b) => a.order - b.order);
};

const forDistricts = ({ rows }: Scheme): boolean => rows.every(ofDistrict);

/** When the role was given: one date, the first and the last of several, and how many have none. */
const datesOf = ({ rows }: Scheme, zh: boolean): string[] => {
  if (rows[0]!.list_id === "source") return [];
  const dates = [...new Set(rows.flatMap(({ date }) => (date === null ? [] : [date])))].sort();
  const undated = rows.filter((row) => row.date === null).length;
  const locale = zh ? "zh" : "en";
  const [first, last] = [dates[0], dates.at(-1)].map((date) => (date ? formatDate(date, locale) : ""));
  if (dates.length === 0) return [zh ? "未述时间" : "undated"];
  const dated = first === last ? first! : `${first}${zh ? "至" : " to "}${last}`;
  return [dated, ...(undated === 0 ? [] : [zh ? `${undated}项未述时间` : `${undated} undated`])];
};

const places = (n: number, locale: Locale): string =>
  locale === "zh" ? `${n}地` : `${n} ${n === 1 ? "place" : "places"}`;

const columnOf = (scheme: Scheme, locale: Locale): RollColumn => {
  const zh = locale === "zh";
  const [row] = scheme.rows;
  const n = new Set(scheme.rows.map((row) => (forDistricts(scheme) ? row.holder_id : row.place_id))).size;
  const districts = zh ? `${n}个区` : `${n} ${n === 1 ? "district" : "districts"}`;
  return {
    name: row!.role[locale],
    count: forDistricts(scheme) ? districts : places(n, locale),
    remarks: [...(row!.list === null || row!.list_id === "source" ? [] : [row!.list[locale]]), ...datesOf(scheme, zh)],
  };
};

const NONE: Record<string, RollCell> = { closed: "absent", source: "absent" };

const cellsOf = (schemes: Scheme[], own: Row[], isDistrict: boolean): RollCell[] =>
  schemes.map((scheme) => {
    const held = own.find((row) => row.scheme_id === scheme.id);
    if (held !== undefined) return { fact: held.fact };
    return isDistrict || forDistricts(scheme) ? null : (NONE[scheme.rows[0]!.list_id ?? ""] ?? "unstated");
  });

const linesOf = ({ name, rows }: Holder, schemes: Scheme[], locale: Locale): RollLine[] => {
  const own = rows.filter((row) => !ofDistrict(row));
  const districts = [...new Set(rows.filter(ofDistrict).map((row) => row.holder_id))];
  const empty = own.find((row) => row.scheme_id === null);
  return [
    {
      name: name[locale],
      under: false,
      cells: cellsOf(schemes, own, false),
      nothing: empty === undefined ? null : { words: empty.role[locale], fact: empty.fact },
    },
    ...districts.map((district) => {
      const theirs = rows.filter((row) => row.holder_id === district);
      const cells = cellsOf(schemes, theirs, true);
      return { name: theirs[0]!.holder[locale], under: true, cells, nothing: null };
    }),
  ];
};

const GROUPS: { pilot: boolean; plan: boolean; name: Record<Locale, string> }[] = [
  { pilot: true, plan: true, name: { en: "On both lists", zh: "两份名单上都有" } },
  {
    pilot: true,
    plan: false,
    name: { en: "National pilot, not named for a plan", zh: "是国家试点，未被举为已发布规划的例子" },
  },
  {
    pilot: false,
    plan: true,
    name: { en: "Named for a plan, not a national pilot", zh: "被举为已发布规划的例子，不是国家试点" },
  },
  { pilot: false, plan: false, name: { en: "On neither list", zh: "两份名单上都没有" } },
];

/** Which roles a place holds itself, so that places with the same ones stand together. */
const combination = (schemes: Scheme[], { rows }: Holder): string =>
  schemes.map(({ id }) => (rows.some((row) => !ofDistrict(row) && row.scheme_id === id) ? "a" : "b")).join("");

const groupsOf = (rows: Row[], schemes: Scheme[], locale: Locale): RollGroup[] =>
  GROUPS.flatMap(({ pilot, plan, name }) => {
    const own = holdersIn(rows).filter((holder) => holder.pilot === pilot && holder.plan === plan);
    const sorted = own
      .map((holder) => ({ holder, key: combination(schemes, holder) }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    const lines = sorted.flatMap(({ holder }) => linesOf(holder, schemes, locale));
    if (own.length === 0) return [];
    return [{ name: name[locale], count: places(own.length, locale), both: pilot && plan, lines }];
  });

const WORDS: Record<Locale, Pick<Roll, "key"> & { spans: NonNullable<Roll["spans"]> }> = {
  en: {
    spans: { lists: "The two lists", others: "Other roles" },
    key: {
      held: "on the list",
      both: "on both lists",
      absent: "not on the list",
      unstated: "not named; the list is open, or its extent is not stated",
    },
  },
  zh: {
    spans: { lists: "两份名单", others: "其他试点与专节" },
    key: {
      held: "在列",
      both: "两份名单均在列",
      absent: "不在列",
      unstated: "未被提及（名单列举未尽，或未述是否完整）",
    },
  },
};

/** The rows as a sheet of lists and places, in the language of the drawing. */
export const sheetOf = (rows: Row[], locale: Locale): Roll => {
  const schemes = schemesIn(rows);
  const bothShown = [NATIONAL_PILOT, PUBLISHED_PLAN].every((id, i) => schemes[i]?.id === id);
  const { spans, key } = WORDS[locale];
  return {
    columns: schemes.map((scheme) => columnOf(scheme, locale)),
    spans: bothShown ? spans : null,
    groups: groupsOf(rows, schemes, locale),
    key,
  };
};
