import type { Comparison, Facets, SystemFacet } from "./facets.ts";
import { few, joined, namesOf, plain, say, within, type Clause, type Part, type Sentence } from "./grammar.ts";
import { sectorInText } from "./sectors.ts";

/** Stages short of any use; what is on trial or being moved is in between and makes no contrast. */
const EARLY = ["announced", "planned", "building"];

const MAX = 2;

/** A park is land and firms: that it is open says nothing of a system. */
const systemsOf = ({ systems }: Facets): SystemFacet[] => systems.filter(({ kind }) => kind !== "park");

/** What others run on comes first: it says more than one of its services. */
const KINDS = ["platform", "centre", "network", "application"];
const weight = ({ kind }: SystemFacet): number => (KINDS.includes(kind) ? KINDS.indexOf(kind) : KINDS.length);

const running = (systems: SystemFacet[]): SystemFacet[] => systems.filter((s) => s.running);

const isEarly = (systems: SystemFacet[]): boolean =>
  systems.some((s) => s.stage !== null) && systems.every((s) => s.stage === null || EARLY.includes(s.stage));

const list = (systems: SystemFacet[], { locale }: Comparison): Part[] =>
  few(
    [...systems].sort((a, b) => weight(a) - weight(b)).map(({ text, fact }) => ({ text, facts: [fact] })),
    MAX,
    locale,
    "个",
  );

const bracketed = (parts: Part[], { locale }: Comparison): Part[] => [
  plain(say(locale, " (", "（")),
  ...parts,
  plain(say(locale, ")", "）")),
];

/** One sector: who runs a system in it, who is still on the way, who only names the field. */
interface Contrast {
  sector: string;
  ahead: { facets: Facets; systems: SystemFacet[] }[];
  behind: { facets: Facets; systems: SystemFacet[] }[];
  naming: { facets: Facets; facts: string[] }[];
}

const contrastIn = ({ subjects }: Comparison, sector: string): Contrast => {
  const here = subjects.map((facets) => ({ facets, systems: systemsOf(facets).filter((s) => s.sector === sector) }));
  return {
    sector,
    ahead: here
      .map(({ facets, systems }) => ({ facets, systems: running(systems) }))
      .filter((h) => h.systems.length > 0),
    behind: here
      .filter(({ systems }) => isEarly(systems))
      .map(({ facets, systems }) => ({ facets, systems: systems.filter((s) => s.stage !== null) })),
    naming: here
      .filter(({ systems }) => systems.length === 0)
      .map(({ facets }) => ({
        facets,
        facts: facets.sectors.filter((s) => s.sector === sector && !s.served).map(({ fact }) => fact),
      }))
      .filter(({ facts }) => facts.length > 0),
  };
};

/** "in Fujian (a and 3 more) and in Nanjing (b)". */
const withNames = (items: Contrast["ahead"], comparison: Comparison): Part[] => {
  const { locale } = comparison;
  const markers = items.map((_, i) => plain(String(i)));
  return joined(markers, locale).flatMap((part) => {
    const item = markers.includes(part) ? items[Number(part.text)]! : null;
    if (item === null) return [part];
    const { subject } = item.facets;
    const where = locale === "zh" ? subject.inText : within(subject);
    return [plain(where), ...bracketed(list(item.systems, comparison), comparison)];
  });
};

/** "a system is said to run in Fujian (a)"; 福建（a）已有系统运行. */
const runs = (ahead: Contrast["ahead"], comparison: Comparison): Part[] => {
  const up = withNames(ahead, comparison);
  const several = ahead.length > 1 || ahead[0]!.systems.length > 1;
  return comparison.locale === "zh"
    ? [plain("来源称"), ...up, plain("已有系统运行")]
    : [plain(several ? "systems are said to run " : "a system is said to run "), ...up];
};

const limitOf = (behind: Contrast["behind"], { locale }: Comparison): string =>
  behind.some(({ systems }) => systems.some((s) => s.stage === "building"))
    ? say(locale, "construction", "建设")
    : say(locale, "planning", "规划");

const plannedClause = ({ sector, ahead, behind }: Contrast, comparison: Comparison): Clause => {
  const { locale } = comparison;
  const field = sectorInText(comparison, sector);
  const limit = limitOf(behind, comparison);
  const low = withNames(behind, comparison);
  return locale === "zh"
    ? [plain(`${field}方面，`), ...runs(ahead, comparison), plain("；"), ...low, plain(`则未见超出${limit}阶段的记载`)]
    : [
        ...[plain(`for ${field}, `), ...runs(ahead, comparison), plain(", while none ")],
        ...[...low, plain(` is said to be past ${limit}`)],
      ];
};

const namedClause = ({ sector, ahead, naming }: Contrast, comparison: Comparison): Clause => {
  const { locale } = comparison;
  const field = sectorInText(comparison, sector);
  const namers = joined(
    naming.map(({ facets, facts }) => ({ text: facets.subject.inText, facts })),
    locale,
  );
  const verb = naming.length === 1 ? "names" : "name";
  return locale === "zh"
    ? [
        plain(`${field}方面，`),
        ...runs(ahead, comparison),
        plain("，"),
        ...namers,
        plain("只列明该领域，未收录归入其中的系统"),
      ]
    : [
        ...[plain(`for ${field}, `), ...runs(ahead, comparison), plain(", while ")],
        ...[...namers, plain(` ${verb} the field and no system is recorded under it`)],
      ];
};

const openParks = (facets: Facets[]): boolean =>
  facets.some(({ systems }) => systems.some((s) => s.kind === "park" && s.running));

const withoutClause = (facets: Facets[], comparison: Comparison): Clause => {
  const { locale } = comparison;
  const names = namesOf(
    facets.map(({ subject }) => (locale === "zh" ? subject.inText : within(subject))),
    locale,
    "disjunction",
  );
  const facts = facets.map(({ subject, systems }) => systems[0]?.fact ?? subject.fact);
  const parks = openParks(facets) ? say(locale, ", parks apart,", "（园区除外）") : "";
  return [
    {
      text: say(locale, `no source says that a system${parks} runs ${names}`, `没有来源称${names}有系统运行${parks}`),
      facts,
    },
  ];
};

const overall = (comparison: Comparison): Sentence | null => {
  const all = comparison.subjects.map((facets) => ({ facets, systems: running(systemsOf(facets)) }));
  const ahead = all.filter(({ systems }) => systems.length > 0);
  const without = all.filter(({ systems }) => systems.length === 0).map(({ facets }) => facets);
  if (ahead.length === 0 && without.every(({ systems }) => systems.length === 0)) return null;
  return [
    ...(ahead.length > 0 ? [runs(ahead, comparison)] : []),
    ...(without.length > 0 ? [withoutClause(without, comparison)] : []),
  ];
};

/** What runs in one and is only planned, or only named, in another; where no sector shows that, what runs at all. */
export const contrastSentence = (comparison: Comparison): Sentence | null => {
  const contrasts = comparison.words.sectors
    .map(({ id }) => contrastIn(comparison, id))
    .filter(({ ahead }) => ahead.length > 0);
  const planned = contrasts.find(({ behind }) => behind.length > 0);
  const naming = contrasts.find((c) => c !== planned && c.naming.length > 0);
  if (!planned && !naming) return overall(comparison);
  return [
    ...(planned ? [plannedClause(planned, comparison)] : []),
    ...(naming ? [namedClause(naming, comparison)] : []),
  ];
};
