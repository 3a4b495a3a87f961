import { chartById } from "../../../charts/index.ts";
import { factsUnder } from "../../../charts/define.ts";
import { formatDate, formatFigure } from "../../../i18n/format.ts";
import { pptxWords as w } from "../../../i18n/pptx.ts";
import { words } from "../../../i18n/index.ts";
import { sourcesOf } from "../../../record/profile.ts";
import type { Figure } from "../../../tables/figures.ts";
import { rowsThatFit } from "../fit.ts";
import { rooms, sizes } from "../look.ts";
import { notesOf } from "./notes.ts";
import type { Slide, TablePart, TableCell } from "./slide.ts";
import { fieldTally, tallied } from "./tallies.ts";
import { citedOf, linkTo, pointer, type Told } from "./told.ts";

/** The chart that shows the case at one look: the blueprint of one place, of several the first that the case shows. */
const pictured = ({ study }: Told): string => {
  const shown = study.sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === "chart");
  return study.places.length === 1 ? "blueprint" : shown?.kind === "chart" ? shown.chart : "stage-ladder";
};

/** A chart of the site as a picture over the whole slide. */
export const picture = (told: Told): Slide => {
  const { atlas, study } = told;
  const { locale, places } = study;
  const chart = chartById(pictured(told));
  const rows = chart.rows(atlas, { places });
  const facts = [...new Set(factsUnder(chart, atlas, rows))];
  return {
    title: chart.title(rows, locale),
    over: study.title,
    parts: [{ kind: "picture", at: "whole", chart: chart.id, places }],
    facts,
    notes: notesOf(told, {
      hints: [
        chart.describe(rows, locale),
        ...chart.notes.map((note) => note[locale]),
        [{ text: linkTo(told, `/charts/${chart.id}/`), link: linkTo(told, `/charts/${chart.id}/`) }],
      ],
      facts: facts.filter((fact) => study.notes.includes(fact)),
    }),
  };
};

/** Fields of use as a native chart. */
export const fields = (told: Told): Slide[] => {
  const { atlas, study } = told;
  const { locale, places } = study;
  const tally = fieldTally(told);
  if (tally === undefined) return [];
  const chart = tallied.fields;
  const rows = chart.rows(atlas, { places });
  const facts = [...new Set(factsUnder(chart, atlas, rows))];
  const link = linkTo(told, `/charts/${chart.id}/`);
  return [
    {
      title: w.fields[locale],
      over: study.title,
      parts: [
        { kind: "chart", at: "broad", ...tally.part },
        {
          kind: "text",
          at: "aside",
          list: "none",
          size: 18,
          lines: [
            [{ text: `${chart.title(rows, locale)}${locale === "zh" ? "。" : "."}`, strong: true }],
            ...(tally.left > 0 ? [[{ text: w.fieldsLeft[locale](tally.left) }]] : []),
            [{ text: w.fieldsNote[locale] }],
            [{ text: chart.name[locale], link }],
          ],
        },
      ],
      facts,
      notes: notesOf(told, { hints: [w.editable[locale] + link, ...chart.notes.map((note) => note[locale])], facts }),
    },
  ];
};

const figureRow = (told: Told, figure: Figure): TableCell[] => {
  const { atlas, study } = told;
  const { locale } = study;
  const fact = `figures/${figure.id}`;
  const [unit, qualifier] = [atlas.word("units", figure.unit), atlas.word("qualifiers", figure.qualifier)];
  const [first] = sourcesOf(atlas, [fact]);
  return [
    { line: [{ text: figure.measure[locale] }, ...pointer(told, fact)] },
    { line: [{ text: formatFigure(figure, unit, qualifier, locale), strong: true }] },
    { line: [{ text: figure.date === null ? w.undated[locale] : formatDate(figure.date, locale) }] },
    { line: [{ text: figure.definition[locale] }] },
    {
      line: first
        ? [
            { text: `${first.source.title[locale]} ` },
            { text: "[→]", link: linkTo(told, `/sources/${first.source.id}/`) },
          ]
        : [{ text: w.notStated[locale] }],
    },
  ];
};

/** Figures with definition and source: those that the case cites first. */
export const figures = (told: Told): Slide => {
  const { atlas, study } = told;
  const { locale, places } = study;
  const cited = citedOf(told, "figures");
  const all = places.flatMap((place) => atlas.of(atlas.figures, place));
  const ranked = [
    ...cited.map((id) => atlas.figures.find((figure) => figure.id === id)!),
    ...all.filter(({ id }) => !cited.includes(id)),
  ];
  const table: TablePart = {
    kind: "table",
    at: "whole",
    name: w.figures[locale],
    head: [w.measure[locale], w.value[locale], w.asOf[locale], w.definition[locale], w.source[locale]],
    shares: [26, 15, 12, 45, 28],
    rows: ranked.map((figure) => figureRow(told, figure)),
  };
  const shown = rowsThatFit(table, rooms.whole, sizes.small, locale);
  const facts = ranked.slice(0, shown).map(({ id }) => `figures/${id}`);
  return {
    title: w.figures[locale],
    over: study.title,
    parts:
      ranked.length === 0
        ? [{ kind: "text", at: "broad", list: "none", lines: [[{ text: w.noFigure[locale] }]] }]
        : [{ ...table, rows: table.rows.slice(0, shown) }],
    facts,
    notes: notesOf(told, {
      hints: [w.figuresNote[locale], w.figuresShown[locale](shown, ranked.length), words(locale).figuresWarning],
      facts,
    }),
  };
};
