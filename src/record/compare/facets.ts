import type { Facets, Lexicon, Subject, Term } from "../../i18n/comparison/facets.ts";
import { formatDate, formatFigure } from "../../i18n/format.ts";
import { formatShortDate } from "../../i18n/short-date.ts";
import type { Locale } from "../../i18n/text.ts";
import type { ListName } from "../../tables/lists.ts";
import type { Event } from "../../tables/events.ts";
import type { Figure } from "../../tables/figures.ts";
import type { Initiative } from "../../tables/initiatives.ts";
import type { Target } from "../../tables/targets.ts";
import { factId, type Atlas } from "../atlas.ts";
import { spanOf } from "../dates.ts";
import { programsOf, sourcesOf } from "../profile.ts";
import { isRunning } from "../reach.ts";
import { EXTENT, OWN_SECTION } from "../schemes.ts";
import { answersFor, answersUnder, type Answer } from "../unknowns.ts";
import type { SubjectId } from "./subjects.ts";

/** Units that count the same thing in another size. */
const DIMENSIONS: Record<string, string> = {
  "yi-yuan": "money",
  "usd-billion": "money",
  "square-metres": "area",
  "square-kilometres": "area",
};

/** The words that facets name by id, in one language; stages furthest first. */
export const lexiconOf = (atlas: Atlas, locale: Locale): Lexicon => {
  const terms = (list: ListName): Term[] => atlas.words(list).map(({ id, name }) => ({ id, name: name[locale] }));
  return {
    stages: terms("stages").reverse(),
    schemes: terms("schemes")
      .filter(({ id }) => id !== OWN_SECTION)
      .map((term) => (EXTENT[term.id] === "closed" ? { ...term, closed: true } : term)),
    sectors: terms("sectors"),
    models: terms("service-models"),
    natures: terms("natures"),
    questions: terms("questions"),
  };
};

const rowsAbout = (atlas: Atlas, { kind, id }: SubjectId) => {
  const ofProgramme = kind === "programme";
  const systems = ofProgramme ? atlas.initiatives.filter((i) => i.program === id) : atlas.of(atlas.initiatives, id);
  const here = new Set(systems.map((i) => i.id));
  const about = <T extends { place: string; program: string | null; initiative: string | null }>(rows: T[]): T[] =>
    ofProgramme ? rows.filter((r) => r.program === id || here.has(r.initiative ?? "")) : atlas.of(rows, id);
  return {
    programmes: ofProgramme ? [atlas.program(id)] : programsOf(atlas, id),
    roles: ofProgramme ? [] : atlas.of(atlas.designations, id),
    systems,
    targets: about(atlas.targets),
    events: about(atlas.events),
    figures: about(atlas.figures),
    statements: about(atlas.statements),
  };
};

type Rows = ReturnType<typeof rowsAbout>;

const factsAbout = ({ kind, id }: SubjectId, rows: Rows): string[] => [
  ...(kind === "programme" ? [] : [`places/${id}`]),
  ...rows.programmes.map((r) => factId("programs", r)),
  ...rows.roles.map((r) => factId("designations", r)),
  ...rows.systems.map((r) => factId("initiatives", r)),
  ...rows.targets.map((r) => factId("targets", r)),
  ...rows.events.map((r) => factId("events", r)),
  ...rows.figures.map((r) => factId("figures", r)),
  ...rows.statements.map((r) => factId("statements", r)),
];

/** A name in quotation marks; marks inside it become single ones. */
const quoted = (name: string): string => `“${name.replaceAll("“", "‘").replaceAll("”", "’")}”`;

const NATION: Record<Locale, string> = { en: "the national level", zh: "全国层面" };

const subjectOf = (atlas: Atlas, subject: SubjectId, rows: Rows, l: Locale): Subject => {
  const { kind, id } = subject;
  const facts = factsAbout(subject, rows);
  const counts = { told: facts.length, sources: sourcesOf(atlas, facts).length };
  if (kind === "programme") {
    const { name, place } = atlas.program(id);
    return {
      ...{ id, kind, name: name[l], inText: quoted(name[l]), detail: atlas.place(place).name[l] },
      ...{ fact: `programs/${id}`, path: `/places/${place}/`, ownSection: true, ...counts },
    };
  }
  const place = atlas.place(id);
  const inText = kind === "nation" ? NATION[l] : place.name[l];
  return {
    ...{ id, kind, name: place.name[l], inText, detail: atlas.word("levels", place.level).name[l] },
    ...{ fact: `places/${id}`, path: `/places/${id}/`, ...counts },
    ownSection: rows.roles.some((r) => r.scheme === OWN_SECTION),
  };
};

const systemOf = (i: Initiative, l: Locale) => ({
  ...{ text: i.name[l], fact: factId("initiatives", i), path: `/initiatives/${i.id}/` },
  ...{ kind: i.kind, stage: i.stage, running: isRunning(i.stage), sector: i.sector, model: i.service_model },
});

const eventOf = (e: Event, l: Locale) => {
  const span = e.date === null ? null : spanOf(e.date);
  const fine = span !== null && (span.precision === "day" || span.precision === "month");
  return {
    ...{ text: e.title[l], fact: factId("events", e), date: e.date },
    shown: e.date === null ? "" : formatDate(e.date, l),
    short: fine ? formatShortDate(e.date!, l) : "",
    year: span === null ? 0 : new Date(span.start).getUTCFullYear(),
    instant: span?.start ?? 0,
  };
};

const figureOf = (atlas: Atlas, f: Figure, l: Locale) => ({
  text: formatFigure(f, atlas.word("units", f.unit), atlas.word("qualifiers", f.qualifier), l),
  ...{ fact: factId("figures", f), measure: f.measure[l], value: f.value, nature: f.nature, date: f.date },
  ...{ unit: f.unit, unitName: atlas.word("units", f.unit).name[l], dimension: DIMENSIONS[f.unit] ?? f.unit },
  ...{ shown: f.date === null ? "" : formatDate(f.date, l), definition: f.definition[l] },
});

const namerOf = (atlas: Atlas, { program, initiative }: Target, l: Locale): string | null => {
  if (initiative !== null) return atlas.initiative(initiative).name[l];
  return program === null ? null : atlas.program(program).name[l];
};

const answersOf = (answers: Answer[]) =>
  answers.map(({ question, known, total }) => ({ question: question.id, known, total }));

/** All that is compared about one subject, in the words of one language: small records that hold nothing but JSON. */
export const facetsOf = (atlas: Atlas, subject: SubjectId, l: Locale): Facets => {
  const rows = rowsAbout(atlas, subject);
  const programme = subject.kind === "programme";
  return {
    subject: subjectOf(atlas, subject, rows, l),
    programmes: rows.programmes.map((p) => ({
      ...{ text: p.name[l], fact: factId("programs", p), stage: p.stage },
      ...{ issuer: p.issuer?.[l] ?? null, period: p.period, shown: p.period && formatDate(p.period, l) },
    })),
    roles: rows.roles
      .filter((r) => r.scheme !== OWN_SECTION)
      .map((r) => ({
        ...{ text: atlas.word("schemes", r.scheme).name[l], fact: factId("designations", r), scheme: r.scheme },
        district: atlas.place(r.place).part_of === null ? null : atlas.place(r.place).name[l],
        date: r.date,
        shown: r.date && formatDate(r.date, l),
      })),
    systems: rows.systems.map((i) => systemOf(i, l)),
    sectors: rows.targets.map((t) => ({
      ...{ text: atlas.word("sectors", t.sector).name[l], fact: factId("targets", t) },
      ...{ sector: t.sector, served: t.relation === "served", by: namerOf(atlas, t, l) },
    })),
    events: rows.events.map((e) => eventOf(e, l)),
    figures: rows.figures.map((f) => figureOf(atlas, f, l)),
    answers: answersOf(programme ? answersUnder(atlas, subject.id) : answersFor(atlas, subject.id)),
  };
};
