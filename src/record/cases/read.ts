import { locales, type Locale } from "../../i18n/text.ts";
import type { Draft } from "../draft.ts";
import type { Problem } from "../problem.ts";
import { assembleCase } from "./assemble.ts";
import type { CaseStudy } from "./case.ts";
import { parseCase } from "./parse.ts";
import { caseRules } from "./rules/index.ts";

/** The files of the cases: text by file name, or why a file cannot be read. */
export interface CaseFiles {
  texts: ReadonlyMap<string, { text: string } | { refusal: string }>;
  /** The ids of the charts that a case may show. */
  charts: ReadonlySet<string>;
  /** Takes a text apart, where who reads the same texts again and again remembers what it found. */
  parse?: typeof parseCase;
}

const NAME = new RegExp(`^([a-z0-9]+(?:-[a-z0-9]+)*)\\.(${locales.join("|")})\\.md$`);

/** The id that a case cannot have: `/cases/compose/` is a page of its own. */
const TAKEN = "compose";

const placeOrder = (draft: Draft, { places }: CaseStudy): number =>
  places.length > 1 ? Infinity : (draft.tables.places.find(({ id }) => id === places[0])?.order ?? Infinity);

/** Cases in the order of their places, those about several last. */
const inOrder = (draft: Draft, cases: CaseStudy[]): CaseStudy[] =>
  cases
    .map((study) => ({ study, order: placeOrder(draft, study) }))
    .sort((a, b) => (a.order === b.order ? (a.study.id < b.study.id ? -1 : 1) : a.order - b.order))
    .map(({ study }) => study);

/** Text to checked cases, both languages of each; `cases` only when there is no problem. */
export const readCases = (
  { texts, charts, parse = parseCase }: CaseFiles,
  draft: Draft,
  folder: string,
): { cases: CaseStudy[]; problems: Problem[] } => {
  const problems: Problem[] = [];
  const sheets = [...texts].sort().flatMap(([name, read]) => {
    const file = `${folder}/${name}`;
    const [, id, locale] = NAME.exec(name) ?? [];
    if ("refusal" in read) problems.push({ file, message: read.refusal });
    else if (id === undefined)
      problems.push({
        file,
        message: `is not named as a case. Name it <id>.en.md or <id>.zh.md, with the id in lower case.`,
      });
    else if (id === TAKEN)
      problems.push({
        file,
        message: `would have the address of the page where decks are composed. Name it otherwise.`,
      });
    else {
      const parsed = parse(read.text, { file, id, locale: locale as Locale });
      problems.push(...parsed.problems);
      return [parsed.sheet];
    }
    return [];
  });
  problems.push(...caseRules.flatMap((rule) => rule.check({ sheets, draft, charts })));
  return { cases: problems.length > 0 ? [] : inOrder(draft, sheets.map(assembleCase)), problems };
};
