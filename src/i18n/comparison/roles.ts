import { nameIn, type Comparison, type Facets, type RoleFacet } from "./facets.ts";
import { inText, joined, namesOf, plain, say, type Clause, type Part, type Sentence } from "./grammar.ts";

/** How a role is said of one place, and of several; `all` is "both " or "all " and stands after the verb. */
interface Predicate {
  one: string;
  many: (all: string) => string;
}

const english: Record<string, Predicate> = {
  "national-pilot": { one: "is a national pilot city", many: (all) => `are ${all}national pilot cities` },
  "published-plan": {
    one: "is named as having published a plan",
    many: (all) => `are ${all}named as having published a plan`,
  },
  "ministry-pilot": {
    one: "is a ministry pilot for top-level design",
    many: (all) => `are ${all}ministry pilots for top-level design`,
  },
  "district-pilot": {
    one: "has districts chosen to try out an e-government cloud",
    many: (all) => `${all}have districts chosen to try out an e-government cloud`,
  },
};

const chinese: Record<string, Predicate> = {
  "national-pilot": { one: "是国家试点城市", many: (all) => `${all ? "同" : ""}为国家试点城市` },
  "published-plan": {
    one: "被主要来源举为已发布规划的例子",
    many: (all) => `${all ? "都" : ""}被主要来源举为已发布规划的例子`,
  },
  "ministry-pilot": { one: "是部委顶层设计试点", many: (all) => `${all ? "同" : ""}为部委顶层设计试点` },
  "district-pilot": { one: "选定了试点区", many: (all) => `${all ? "都" : ""}选定了试点区` },
};

const predicateOf = ({ locale, words }: Comparison, scheme: string): Predicate => {
  const known = (locale === "zh" ? chinese : english)[scheme];
  const name = nameIn(words.schemes, scheme);
  return (
    known ?? {
      one: say(locale, `holds the role “${name}”`, `列入“${name}”`),
      many: (all) => say(locale, `${all}hold the role “${name}”`, `${all ? "都" : ""}列入“${name}”`),
    }
  );
};

interface Held {
  scheme: string;
  holders: Facets[];
  roles: RoleFacet[];
}

/** Roles that the same places hold, to be said in one clause. */
const byHolders = (held: Held[]): Held[][] =>
  held.reduce<Held[][]>((groups, next) => {
    const group = groups.find(
      ([first]) =>
        first!.holders.every((h, i) => h === next.holders[i]) && first!.holders.length === next.holders.length,
    );
    if (group) group.push(next);
    else groups.push([next]);
    return groups;
  }, []);

const heldBy = (places: Facets[], scheme: string): Held => {
  const holders = places.filter(({ roles }) => roles.some((r) => r.scheme === scheme));
  return { scheme, holders, roles: holders.flatMap(({ roles }) => roles.filter((r) => r.scheme === scheme)) };
};

const districts = ({ roles }: Held, comparison: Comparison): string => {
  const names = roles.flatMap(({ district }) => district ?? []);
  if (names.length === 0) return "";
  const list = namesOf(names, comparison.locale);
  return say(comparison.locale, ` (${list})`, `（${list}）`);
};

/** What is said of the holders of some roles: "are both ... and are both ...". */
const predicates = (held: Held[], comparison: Comparison, word: (p: Predicate) => string): Part[] => {
  const linked = (i: number): Part =>
    plain(i < held.length - 1 ? say(comparison.locale, ", ", "，") : say(comparison.locale, " and ", "，也"));
  return held.flatMap((h, i) => {
    const text = word(predicateOf(comparison, h.scheme)) + districts(h, comparison);
    const part = { text, facts: h.roles.map(({ fact }) => fact) };
    return i === 0 ? [part] : [linked(i), part];
  });
};

const sharedClause = (held: Held[], comparison: Comparison): Clause => {
  const { locale } = comparison;
  const holders = held[0]!.holders;
  const all = say(locale, holders.length === 2 ? "both " : "all ", "都");
  return [
    plain(`${inText(holders, comparison)}${say(locale, " ", "")}`),
    ...predicates(held, comparison, ({ many }) => many(all)),
  ];
};

const partialClause = (held: Held[], places: Facets[], comparison: Comparison): Clause => {
  const { locale } = comparison;
  const { holders } = held[0]!;
  const names = inText(holders, comparison);
  if (holders.length === 1)
    return [plain(say(locale, `only ${names} `, `只有${names}`)), ...predicates(held, comparison, ({ one }) => one)];
  const others = inText(
    places.filter((place) => !holders.includes(place)),
    comparison,
    true,
  );
  const said = predicates(held, comparison, ({ many }) => many(""));
  return locale === "zh"
    ? [plain(names), ...said, plain(`，${others}不在其列`)]
    : [plain(`${names}, but not ${others}, `), ...said];
};

const noneClause = (places: Facets[], { locale }: Comparison): Clause => {
  const names = joined(
    places.map(({ subject }) => ({ text: subject.inText, facts: [subject.fact] })),
    locale,
    "disjunction",
  );
  return locale === "zh"
    ? [plain("没有来源把"), ...names, plain("列入云计算试点，也未称其已发布规划")]
    : [plain("No source names "), ...names, plain(" in a cloud pilot or as having published a plan")];
};

/** The most telling first: a closed national list says more than an open one. */
const TELLING = ["national-pilot", "ministry-pilot", "district-pilot", "published-plan"];
const weight = (scheme: string): number => (TELLING.includes(scheme) ? TELLING.indexOf(scheme) : TELLING.length);

/** Which roles the places share and which only one of them holds; null when fewer than two places are compared. */
export const rolesSentence = (comparison: Comparison): Sentence | null => {
  const places = comparison.subjects.filter(({ subject }) => subject.kind === "place");
  if (places.length < 2) return null;
  const held = comparison.words.schemes
    .map(({ id }) => heldBy(places, id))
    .filter(({ holders }) => holders.length > 0)
    .sort((a, b) => weight(a.scheme) - weight(b.scheme));
  if (held.length === 0) return [noneClause(places, comparison)];
  const shared = held.filter(({ holders }) => holders.length === places.length);
  const partial = held.filter(({ holders }) => holders.length < places.length);
  return [
    ...(shared.length > 0 ? [sharedClause(shared, comparison)] : []),
    ...byHolders(partial)
      .slice(0, 3)
      .map((group) => partialClause(group, places, comparison)),
  ];
};
