import type { Flat } from "../sheet-cells.ts";
import type { Comparison, Facets } from "./facets.ts";
import { nameIn } from "./facets.ts";
import { say } from "./grammar.ts";
import { reasonFor } from "./reasons.ts";
import { stageName } from "./view.ts";
import { comparisonWords as w, sectionIds, sectionWords } from "./words.ts";

/** The columns of a downloaded comparison, in their order. */
export const columns = {
  subject: { en: "Subject", zh: "对比对象" },
  aspect: { en: "Aspect", zh: "方面" },
  item: { en: "Item", zh: "条目" },
  stage: { en: "Stage", zh: "进展" },
  value: { en: "Value", zh: "数值" },
  unit: { en: "Unit", zh: "单位" },
  date: { en: "Date", zh: "日期" },
  definition: { en: "Definition or note", zh: "口径或说明" },
  fact: { en: "Fact", zh: "事实" },
  address: { en: "Address", zh: "网址" },
} as const;

export type FlatRow = Record<keyof typeof columns, Flat>;

type Line = Partial<FlatRow> & { aspect: string };

const aspects = {
  subject: { en: "Subject", zh: "对象" },
  sector: { en: "Sector named", zh: "列明的领域" },
  system: { en: "System", zh: "系统" },
  sectorOf: { en: "Sector of a system", zh: "系统所属领域" },
  answered: { en: "Programmes and systems with an answer", zh: "有答案的规划与系统数" },
} as const;

const systemLines = ({ systems }: Facets, { locale: l, words }: Comparison): Line[] =>
  systems.flatMap(({ text, fact, stage, sector, model }): Line[] => {
    const reached = stageName(words, stage, w.notStated[l]);
    const line = { item: text, stage: reached, fact };
    return [
      { aspect: aspects.system[l], ...line },
      ...(sector ? [{ aspect: aspects.sectorOf[l], ...line, value: nameIn(words.sectors, sector) }] : []),
      ...(model ? [{ aspect: sectionWords.models.title[l], ...line, value: nameIn(words.models, model) }] : []),
    ];
  });

const linesOf = (facets: Facets, comparison: Comparison): Line[] => {
  const { locale: l, words } = comparison;
  const title = (id: (typeof sectionIds)[number]): string => sectionWords[id].title[l];
  const { subject } = facets;
  return [
    {
      aspect: aspects.subject[l],
      item: subject.detail,
      value: subject.told,
      unit: say(l, "facts", "条事实"),
      fact: subject.fact,
    },
    ...facets.programmes.map(({ text, fact, stage, issuer, period }) => ({
      ...{
        aspect: title("programmes"),
        item: text,
        stage: stageName(words, stage, w.notStated[l]),
        date: period,
        fact,
      },
      definition: w.issuer[l] + (issuer ?? w.notStated[l]),
    })),
    ...facets.roles.map(({ text, fact, district, date }) => ({
      ...{ aspect: title("roles"), item: text, date, definition: district, fact },
    })),
    ...systemLines(facets, comparison),
    ...facets.sectors.map(({ text, fact, served }) => ({
      ...{ aspect: aspects.sector[l], item: text, value: (served ? w.served : w.named)[l], fact },
    })),
    ...facets.events.map(({ text, fact, date }) => ({ aspect: title("timeline"), item: text, date, fact })),
    ...facets.figures.map((f) => ({
      ...{ aspect: `${title("figures")} · ${nameIn(words.natures, f.nature)}`, item: f.measure, value: f.value },
      ...{ unit: f.unitName, date: f.date, definition: f.definition, fact: f.fact },
    })),
    ...facets.answers.map(({ question, known, total }) => ({
      ...{ aspect: title("unknowns"), item: nameIn(words.questions, question), value: known },
      ...{ unit: say(l, `of ${total}`, `共${total}个`), definition: aspects.answered[l] },
    })),
    ...sectionIds.flatMap((id) => {
      const reason = reasonFor(id, facets, l);
      return reason === null ? [] : [{ aspect: title(id), definition: reason }];
    }),
  ];
};

/** What is shown, as the rows of a table; `home` is the absolute address of the site in the language, ending in a slash. */
export const rowsOf = (comparison: Comparison, home: string): FlatRow[] =>
  comparison.subjects.flatMap((facets) =>
    linesOf(facets, comparison).map((line) => ({
      ...{ subject: facets.subject.name, item: null, stage: null, value: null, unit: null, date: null },
      ...{ definition: null, fact: null },
      ...line,
      address: line.fact ? `${home}facts/${line.fact}/` : null,
    })),
  );
