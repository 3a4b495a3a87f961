import type { Event } from "../tables/events.ts";
import type { Figure } from "../tables/figures.ts";
import type { Initiative } from "../tables/initiatives.ts";
import type { Program } from "../tables/programs.ts";
import type { Statement } from "../tables/statements.ts";
import type { Word } from "../tables/vocabulary.ts";
import type { Atlas } from "./atlas.ts";
import { rowsBy } from "./rows-by.ts";

/** A programme or a system, with all rows that are about it. */
export interface Subject {
  program: Program | null;
  initiative: Initiative | null;
  events: Event[];
  figures: Figure[];
  statements: Statement[];
}

type Answered = (subject: Subject) => boolean;

const known = (value: unknown): boolean => value !== null && value !== undefined;
const dated =
  (kinds: string[]): Answered =>
  ({ events }) =>
    events.some((e) => e.date !== null && kinds.includes(e.kind));
const stated =
  (kind: string): Answered =>
  ({ statements }) =>
    statements.some((s) => s.kind === kind);
const counted =
  (nature: string): Answered =>
  ({ figures }) =>
    figures.some((f) => f.nature === nature);
const any =
  (...tests: Answered[]): Answered =>
  (subject) =>
    tests.some((test) => test(subject));

/** For each question of the vocabulary, what in the record answers it. */
const answers: Record<string, Answered> = {
  stage: ({ program, initiative }) => known((program ?? initiative)?.stage),
  start: any(dated(["published", "declared", "started", "opened", "completed", "in-use"]), ({ program }) =>
    known(program?.period),
  ),
  end: any(dated(["goal-date"]), ({ program }) => program?.period?.includes("/") ?? false),
  operator: ({ program, initiative }) => known(program?.issuer ?? initiative?.operator),
  supplier: stated("supplier"),
  audience: ({ initiative }) => known(initiative?.audience),
  users: ({ figures }) => figures.some((f) => f.unit === "users"),
  "service-model": ({ initiative }) => known(initiative?.service_model),
  // Money for a park is what it attracted, not what it cost.
  budget: (subject) => subject.initiative?.kind !== "park" && counted("money")(subject),
  security: stated("security"),
  result: counted("outcome"),
  evaluation: stated("evaluation"),
};

/** The questions that code can answer; a test holds this against the vocabulary. */
export const answerable = Object.keys(answers);

/** Asked of systems only: a programme has no service model and no users of its own. */
const SYSTEMS_ONLY = ["audience", "users", "service-model"];

type About = { program: string | null; initiative: string | null };
const underProgram = rowsBy((row: About) => (row.initiative === null ? [row.program] : []));
/** The rows about a system. */
export const rowsOfSystem = rowsBy((row: Pick<About, "initiative">) => [row.initiative]);

const aboutProgram = (atlas: Atlas, program: Program): Subject => ({
  program,
  initiative: null,
  events: underProgram(atlas.events, program.id),
  figures: underProgram(atlas.figures, program.id),
  statements: underProgram(atlas.statements, program.id),
});

const aboutInitiative = (atlas: Atlas, initiative: Initiative): Subject => ({
  program: null,
  initiative,
  events: rowsOfSystem(atlas.events, initiative.id),
  figures: rowsOfSystem(atlas.figures, initiative.id),
  statements: rowsOfSystem(atlas.statements, initiative.id),
});

/** One question and of how many subjects the record answers it. */
export interface Answer {
  question: Word;
  known: number;
  total: number;
}

const answersOf = (atlas: Atlas, subjects: Subject[]): Answer[] =>
  atlas.words("questions").map((question) => {
    const asked = subjects.filter((s) => s.initiative !== null || !SYSTEMS_ONLY.includes(question.id));
    return { question, known: asked.filter((s) => answers[question.id]?.(s)).length, total: asked.length };
  });

/** The questions asked of one system. */
export const answersAbout = (atlas: Atlas, initiative: Initiative): Answer[] =>
  answersOf(atlas, [aboutInitiative(atlas, initiative)]);

/** The questions asked of every programme and system of a place and its districts. */
export const answersFor = (atlas: Atlas, place: string): Answer[] =>
  answersOf(atlas, [
    ...atlas.of(atlas.programs, place).map((p) => aboutProgram(atlas, p)),
    ...atlas.of(atlas.initiatives, place).map((i) => aboutInitiative(atlas, i)),
  ]);

/** The questions asked of one programme and of every system under it. */
export const answersUnder = (atlas: Atlas, program: string): Answer[] =>
  answersOf(atlas, [
    aboutProgram(atlas, atlas.program(program)),
    ...atlas.initiatives.filter((i) => i.program === program).map((i) => aboutInitiative(atlas, i)),
  ]);
