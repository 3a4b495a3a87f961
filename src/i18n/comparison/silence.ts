import { lowerFirst } from "../capital.ts";
import { nameIn, type Comparison, type Facets } from "./facets.ts";
import { allOf, joined, namesOf, plain, say, type Clause, type Sentence } from "./grammar.ts";

/** What matters most when nobody states it. */
const TELLING = ["result", "evaluation", "security", "users", "budget", "supplier"];
const MAX = 3;
/** From here on the sources tell so much more about one than another that their counts cannot be set side by side. */
const LOPSIDED = 3;

const isOpen = ({ answers }: Facets, question: string): boolean =>
  answers.some((a) => a.question === question && a.total > 0 && a.known === 0);

/** The questions that no source answers for any programme or system of any subject, the most telling first. */
const openForAll = ({ subjects, words }: Comparison): string[] => {
  const open = words.questions.map(({ id }) => id).filter((id) => subjects.every((facets) => isOpen(facets, id)));
  return [...TELLING.filter((id) => open.includes(id)), ...open.filter((id) => !TELLING.includes(id))];
};

const questionInText = (comparison: Comparison, id: string): string => {
  const name = nameIn(comparison.words.questions, id);
  return comparison.locale === "zh" ? name : lowerFirst(name);
};

/** A programme or system that was asked in vain. */
const asked = ({ subject, programmes, systems }: Facets): string => (programmes[0] ?? systems[0])?.fact ?? subject.fact;

const silenceClause = (open: string[], comparison: Comparison): Clause => {
  const { locale, subjects } = comparison;
  const questions = open.slice(0, MAX).map((id) => questionInText(comparison, id));
  const facts = subjects.map(asked);
  const places = subjects.every(({ subject }) => subject.kind === "place");
  if (locale === "zh")
    return [
      plain(`关于${allOf(subjects.length, places, "zh")}的规划与系统，没有来源说明`),
      { text: namesOf(questions, "zh", "disjunction"), facts },
    ];
  const whom = subjects.length === 2 ? "neither" : `none of the ${subjects.length === 3 ? "three" : "four"}`;
  return [plain(`for ${whom} does any source state `), { text: namesOf(questions, "en", "disjunction"), facts }];
};

interface Uneven {
  most: Facets;
  least: Facets;
  far: boolean;
}

const unevenIn = ({ subjects }: Comparison): Uneven | null => {
  const byTold = [...subjects].sort((a, b) => b.subject.told - a.subject.told);
  const [most, least] = [byTold[0]!, byTold.at(-1)!];
  const far = most.subject.told >= LOPSIDED * least.subject.told;
  const mentioned = subjects.some(({ subject }) => subject.kind === "place" && !subject.ownSection);
  const treated = subjects.some(({ subject }) => subject.kind === "place" && subject.ownSection);
  return far || (mentioned && treated && most !== least) ? { most, least, far } : null;
};

const caveatClause = ({ most, least, far }: Uneven, comparison: Comparison): Clause => {
  const { locale } = comparison;
  const count = ({ subject }: Facets, what = "") => ({
    text:
      locale === "zh"
        ? `${subject.inText}${what}（${subject.told}条事实）`
        : `${subject.inText} (${subject.told} ${subject.told === 1 ? "fact" : "facts"})`,
    facts: [subject.fact],
  });
  return locale === "zh"
    ? [
        plain("来源对"),
        count(most, "的记述"),
        plain(`${far ? "远" : ""}多于`),
        count(least),
        plain("，空白只说明未见记载，不等于没有"),
      ]
    : [
        plain(`the sources tell ${far ? "far " : ""}more of `),
        count(most),
        plain(" than of "),
        count(least),
        plain(", so a gap is silence, not absence"),
      ];
};

/** What no source states for any of them, and the caveat where the sources tell far more of one than of another. */
export const silenceSentence = (comparison: Comparison): Sentence | null => {
  const open = openForAll(comparison);
  const uneven = unevenIn(comparison);
  const clauses = [
    ...(open.length > 0 ? [silenceClause(open, comparison)] : []),
    ...(uneven ? [caveatClause(uneven, comparison)] : []),
  ];
  return clauses.length > 0 ? clauses : null;
};

/** With which dated event the record of each begins; null when fewer than two have one. */
export const beginningsSentence = (comparison: Comparison): Sentence | null => {
  const { locale, subjects } = comparison;
  const firsts = subjects.flatMap(({ subject, events }) => {
    const [first] = events.filter(({ date }) => date !== null).sort((a, b) => a.instant - b.instant);
    return first ? [{ subject, first }] : [];
  });
  if (firsts.length < 2) return null;
  const items = firsts.map(({ subject, first }) => ({
    text: say(locale, `${first.shown} (${subject.name})`, `${subject.inText}为${first.shown}`),
    facts: [first.fact],
  }));
  return locale === "zh"
    ? [[plain("有日期的事件，最早的"), ...joined(items, "zh")]]
    : [[plain("the first dated events on record are those of "), ...joined(items, "en")]];
};
