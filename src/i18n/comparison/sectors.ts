import { lowerFirst } from "../capital.ts";
import { nameIn, type Comparison, type Facets } from "./facets.ts";
import { allOf, few, inText, namesOf, plain, say, within, type Clause, type Part, type Sentence } from "./grammar.ts";

/** A sector in the words of a sentence: English names begin a heading with a capital, a sentence has none. */
export const sectorInText = ({ locale, words }: Comparison, sector: string): string => {
  const name = nameIn(words.sectors, sector);
  return locale === "zh" ? name : lowerFirst(name);
};

const named = (facets: Facets, sector: string): string[] =>
  facets.sectors.filter((s) => s.sector === sector).map(({ fact }) => fact);

const partOf = (comparison: Comparison, sector: string, holders: Facets[]): Part => ({
  text: sectorInText(comparison, sector),
  facts: holders.flatMap((facets) => named(facets, sector)),
});

interface Spread {
  sector: string;
  holders: Facets[];
}

/** True where a source says of a subject only that a system serves the field. */
const isServedBy = (holder: Facets, sector: string): boolean =>
  holder.sectors.some((s) => s.sector === sector && s.served);

/** True where a source says of one of them only that a system serves the field. */
const isServed = ({ sector, holders }: Spread): boolean => holders.some((holder) => isServedBy(holder, sector));

const MAX = 3;
const MEASURE = "个领域";

const sharedClause = (shared: Spread[], comparison: Comparison): Clause => {
  const { locale, subjects } = comparison;
  const places = subjects.every(({ subject }) => subject.kind === "place");
  const whole = allOf(subjects.length, places, locale);
  const fields = few(
    shared.map(({ sector, holders }) => partOf(comparison, sector, holders)),
    MAX,
    locale,
    MEASURE,
  );
  const [served, field] = [shared.some(isServed), shared.length === 1 ? "a field" : "fields"];
  if (locale === "zh") return [plain(`${whole}都列明${served ? "或据称已有系统服务" : ""}的领域是`), ...fields];
  return served
    ? [
        ...[plain(`for ${whole}, `), ...fields],
        plain(` ${shared.length === 1 ? "is" : "are"} named as ${field} of use or said to be served`),
      ]
    : [plain(`${whole} name `), ...fields, plain(` as ${field} of use`)];
};

/** "Chengdu names a, b", or "systems in Chengdu are said to serve a, b" where the source says no more than that. */
const holderClause = (holder: Facets, only: Spread[], alone: boolean, comparison: Comparison): Clause => {
  const { locale } = comparison;
  const { subject } = holder;
  const served = only.every(({ sector }) => isServedBy(holder, sector));
  const fields = few(
    only.map(({ sector }) => partOf(comparison, sector, [holder])),
    MAX,
    locale,
    MEASURE,
  );
  const who = served
    ? say(locale, `systems ${within(subject)} are said to serve `, `${subject.inText}据称有系统服务于`)
    : say(locale, `${subject.inText} names `, `${subject.inText}列明`);
  return [plain(alone ? say(locale, "only ", "只有") : ""), plain(who), ...fields];
};

const someClause = (spread: Spread, without: Facets[], comparison: Comparison): Clause => {
  const { locale } = comparison;
  const { sector, holders } = spread;
  const served = isServed(spread);
  const part = partOf(comparison, sector, holders);
  const [who, others] = [inText(holders, comparison), inText(without, comparison, true)];
  return locale === "zh"
    ? [plain(`${who}列明${served ? "或据称已有系统服务于" : ""}`), part, plain(`，${others}则没有`)]
    : [plain(`${who}, but not ${others}, name ${served ? "or are said to serve " : ""}`), part];
};

const nothingClause = (without: Facets[], comparison: Comparison): Clause => {
  const { locale } = comparison;
  const facts = without.map(({ subject }) => subject.fact);
  const names = namesOf(
    without.map(({ subject }) => subject.inText),
    locale,
    "disjunction",
  );
  return [
    { text: say(locale, `no source names a field of use for ${names}`, `没有来源列明${names}的应用领域`), facts },
  ];
};

/** True where somebody else has a system in the field: then its naming alone sets nobody apart. */
const isWorkedOn = ({ sector, holders }: Spread, { subjects }: Comparison): boolean =>
  subjects.some((facets) => !holders.includes(facets) && facets.systems.some((s) => s.sector === sector));

/** "Nanjing also names e-government, a field in which Qingdao has a system on record". */
const workedClause = (holder: Facets, worked: Spread[], also: boolean, comparison: Comparison): Clause => {
  const { locale, subjects } = comparison;
  const inFields = ({ systems }: Facets) => systems.filter((s) => worked.some(({ sector }) => sector === s.sector));
  const others = subjects.filter((facets) => facets !== holder && inFields(facets).length > 0);
  const facts = others.flatMap(inFields).map(({ fact }) => fact);
  const [who, where] = [holder.subject.inText, inText(others, comparison)];
  const [one, field] = [facts.length === 1, worked.length === 1 ? "a field" : "fields"];
  const fields = few(
    worked.map(({ sector }) => partOf(comparison, sector, [holder])),
    MAX,
    locale,
    MEASURE,
  );
  if (locale === "zh")
    return [
      plain(`${who}${also ? "还" : ""}列明`),
      ...fields,
      { text: `，${where}在${worked.length === 1 ? "该领域" : "这些领域"}收录有系统`, facts },
    ];
  const has = `${others.length === 1 ? "has" : "have"} ${one ? "a system" : "systems"} on record`;
  return [
    plain(`${who} ${also ? "also " : ""}names `),
    ...fields,
    { text: `, ${field} in which ${where} ${has}`, facts },
  ];
};

/** What each holder alone names: first what sets it apart, then what it shares with somebody's systems. */
const onlyClauses = (telling: Facets[], spread: Spread[], comparison: Comparison, alone: boolean): Clause[] =>
  telling
    .map((holder) => {
      const own = spread.filter(({ holders }) => holders.length === 1 && holders[0] === holder);
      const worked = own.filter((one) => isWorkedOn(one, comparison));
      return {
        holder,
        only: own.filter((one) => !worked.includes(one)),
        worked: worked.filter(({ sector }) => !isServedBy(holder, sector)),
      };
    })
    .sort((a, b) => (comparison.subjects.length > 2 ? b.only.length - a.only.length : 0))
    .flatMap(({ holder, only, worked }) => [
      ...(only.length > 0 ? [holderClause(holder, only, alone, comparison)] : []),
      ...(worked.length > 0 ? [workedClause(holder, worked, only.length > 0, comparison)] : []),
    ]);

/** Nothing in common: what each names stands behind a colon. */
const apart = ([first = [], ...rest]: Clause[], comparison: Comparison): Clause[] => {
  const { locale, subjects } = comparison;
  const places = subjects.every(({ subject }) => subject.kind === "place");
  const whole = allOf(subjects.length, places, locale);
  const english =
    subjects.length === 2 ? "they name no field of use in common" : `no field of use is named by ${whole}`;
  const nothing = say(locale, english, `${whole}没有共同列明的领域`);
  return [[plain(nothing), ...(first.length > 0 ? [plain(say(locale, ": ", "：")), ...first] : [])], ...rest];
};

/** Which fields of use the subjects share and which only one of them names; null when none of them names any. */
export const sectorsSentence = (comparison: Comparison): Sentence | null => {
  const { subjects, words } = comparison;
  const telling = subjects.filter(({ sectors }) => sectors.length > 0);
  const silent = subjects.filter(({ sectors }) => sectors.length === 0);
  if (telling.length === 0) return null;
  const spread = words.sectors
    .map(({ id }): Spread => ({ sector: id, holders: telling.filter((facets) => named(facets, id).length > 0) }))
    .filter(({ holders }) => holders.length > 0);
  const shared = spread.filter(({ holders }) => holders.length === subjects.length);
  const apartIn = spread.filter((one) => !isWorkedOn(one, comparison));
  const some = apartIn.find(({ holders }) => holders.length > 1 && holders.length < subjects.length);
  const common = shared.length > 0 || some !== undefined;
  const alone = common || silent.length > 0;
  const only = onlyClauses(telling, spread, comparison, alone);
  return [
    ...(silent.length === 0 && shared.length > 0 ? [sharedClause(shared, comparison)] : []),
    ...(some
      ? [
          someClause(
            some,
            subjects.filter((facets) => !some.holders.includes(facets)),
            comparison,
          ),
        ]
      : []),
    ...(alone ? only : apart(only, comparison)),
    ...(silent.length > 0 ? [nothingClause(silent, comparison)] : []),
  ];
};
