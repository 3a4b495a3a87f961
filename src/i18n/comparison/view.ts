import { upperFirst } from "../capital.ts";
import type { Locale } from "../text.ts";
import type { Comparison, Facets, Lexicon } from "./facets.ts";
import { figureRows } from "./figures.ts";
import { allOf } from "./grammar.ts";
import { reasonFor } from "./reasons.ts";
import { timelineRows } from "./timeline.ts";
import { comparisonWords as w, sectionIds, sectionWords, type SectionId } from "./words.ts";

/** One thing in a column. */
export interface Entry {
  text: string;
  /** Its name apart from its place in the table, where many entries have the same text. */
  label?: string;
  /** What the text is a value of; stands before it. */
  lead?: string;
  /** The fact that the text leads to, or, beside `path`, the mark of its stage. */
  fact?: string;
  /** Address of the page that the text leads to instead, without base and language. */
  path?: string;
  /** Present where the entry has a stage: its id, or null for not stated. */
  stage?: string | null;
  /** Small print below. */
  notes?: string[];
}

/** What the subjects have of one thing, one cell each in their order. */
export interface Row {
  label: string;
  cells: Entry[][];
  /** Rows of one group stand under a heading of their own. */
  group?: string;
  warning?: string | null;
  /** What an empty cell says, where that is more than that nothing is on record. */
  none?: string;
  /** On the axis: a whole year, or what stands apart from it. */
  at?: "year" | "undated";
}

export interface Section {
  id: SectionId;
  title: string;
  intro: string | null;
  /** Of each subject, why it has nothing here; null where it has something. */
  reasons: (string | null)[];
  /** Without rows the section is drawn as one column a subject. */
  rows: Row[];
}

type Rows = (comparison: Comparison) => Row[];

const programmeRows: Rows = ({ locale: l, subjects }) => [
  {
    label: "",
    cells: subjects.map(({ programmes }) =>
      programmes.map(({ text, fact, stage, issuer, shown }) => ({
        ...{ text, fact, stage },
        notes: [w.issuer[l] + (issuer ?? w.notStated[l]), w.period[l] + (shown ?? w.notStated[l])],
      })),
    ),
  },
];

/** Rows under "both", "some", "one only", the most shared first. */
const grouped = (rows: Row[], { locale: l, subjects }: Comparison): Row[] => {
  const places = subjects.every(({ subject }) => subject.kind === "place");
  const count = (row: Row) => row.cells.filter((cell) => cell.length > 0).length;
  const whole = allOf(subjects.length, places, l);
  const all = l === "zh" ? `${whole}共有` : upperFirst(whole);
  const groups: [string, (n: number) => boolean][] = [
    [all, (n) => n === subjects.length],
    [w.inSome[l], (n) => n > 1 && n < subjects.length],
    [w.inOne[l], (n) => n === 1],
  ];
  return groups.flatMap(([group, fits]) => rows.filter((row) => fits(count(row))).map((row) => ({ ...row, group })));
};

/** An entry whose text many others have, too: a link is also read out of its table. */
const named = (text: string, fact: string, of: string[], l: Locale): Entry => ({
  ...{ text, fact },
  label: `${text}${l === "zh" ? "：" : ": "}${of.join(" · ")}`,
});

const roleRows: Rows = (comparison) => {
  const { locale: l, subjects, words } = comparison;
  const rows = words.schemes.map(({ id, name, closed }) => ({
    label: name,
    ...(closed && { none: w.notHeld[l] }),
    cells: subjects.map(({ subject, roles }) =>
      roles
        .filter(({ scheme }) => scheme === id)
        .map(({ fact, district, shown }) =>
          named(
            district ?? (shown ? `${w.since[l]}${shown}${w.sinceEnd[l]}` : w.held[l]),
            fact,
            [subject.name, name],
            l,
          ),
        ),
    ),
  }));
  return grouped(rows, comparison);
};

const systemEntries = ({ systems }: Facets, fits: (system: Facets["systems"][number]) => boolean): Entry[] =>
  systems.filter(fits).map(({ text, fact, path, stage }) => ({ text, fact, path, stage }));

const systemRows: Rows = ({ locale: l, subjects, words }) =>
  [...words.stages, { id: null, name: w.stageNotStated[l] }]
    .map(({ id, name }) => ({
      label: name,
      cells: subjects.map((facets) => systemEntries(facets, ({ stage }) => stage === id)),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));

const sectorRows: Rows = (comparison) => {
  const { locale: l, subjects, words } = comparison;
  const rows = words.sectors.map(({ id, name }) => ({
    label: name,
    cells: subjects.map((facets) => [
      ...facets.sectors
        .filter(({ sector }) => sector === id)
        .map(({ fact, served, by }) =>
          named((served ? w.served : w.named)[l], fact, [facets.subject.name, name, ...(by === null ? [] : [by])], l),
        ),
      ...systemEntries(facets, ({ sector }) => sector === id),
    ]),
  }));
  return grouped(rows, comparison);
};

const modelRows: Rows = ({ locale: l, subjects, words }) => {
  const stated = words.models.map(({ id, name }) => ({
    label: name,
    cells: subjects.map((facets) => systemEntries(facets, ({ model }) => model === id)),
  }));
  const open = subjects.map(({ systems }) => {
    const count = systems.filter(({ model }) => model === null).length;
    if (count === 0) return [];
    return [{ text: l === "zh" ? `${count}个系统` : `${count} ${count === 1 ? "system" : "systems"}` }];
  });
  return [...stated, { label: w.modelNotStated[l], cells: open }].filter(({ cells }) =>
    cells.some((cell) => cell.length > 0),
  );
};

const answerOf = (facets: Facets, question: string) => facets.answers.find((a) => a.question === question)!;

const unknownRows: Rows = ({ locale: l, subjects, words }) => {
  const text = ({ known, total }: { known: number; total: number }): string => {
    if (total === 0) return w.noneAsked[l];
    if (known === 0) return w.noneOf[l];
    return l === "zh" ? `${total}个中有${known}个` : `for ${known} of ${total}`;
  };
  const rows = words.questions.map(({ id, name }) => {
    const answers = subjects.map((facets) => answerOf(facets, id));
    const open = answers.filter(({ known }) => known === 0).length;
    const group = open === subjects.length ? w.openAll[l] : open > 0 ? w.openSome[l] : w.openNone[l];
    return { label: name, group, cells: answers.map((answer) => [{ text: text(answer) }]) };
  });
  return [w.openAll[l], w.openSome[l], w.openNone[l]].flatMap((group) => rows.filter((row) => row.group === group));
};

const rowsFor: Record<SectionId, Rows> = {
  programmes: programmeRows,
  roles: roleRows,
  blueprint: () => [],
  systems: systemRows,
  sectors: sectorRows,
  models: modelRows,
  timeline: timelineRows,
  figures: figureRows,
  unknowns: unknownRows,
};

/** The sections of a comparison, in the words of its language: the same for a built page and for the chooser. */
export const sectionsOf = (comparison: Comparison): Section[] =>
  sectionIds.map((id) => {
    const { title, intro } = sectionWords[id];
    const reasons = comparison.subjects.map((facets) => reasonFor(id, facets, comparison.locale));
    const empty = reasons.every((reason) => reason !== null) && id !== "timeline";
    return {
      ...{ id, reasons, title: title[comparison.locale], intro: intro?.[comparison.locale] ?? null },
      rows: empty ? [] : rowsFor[id](comparison),
    };
  });

/** The name of a stage, or what stands for one that is not stated. */
export const stageName = (words: Lexicon, stage: string | null, notStated: string): string =>
  words.stages.find(({ id }) => id === stage)?.name ?? notStated;
