import { nameIn, type Comparison, type Facets, type FigureFacet } from "./facets.ts";
import type { Entry, Row } from "./view.ts";
import { comparisonWords as w } from "./words.ts";

const entryOf = ({ text, fact, measure, shown, definition }: FigureFacet, l: Comparison["locale"]): Entry => ({
  text,
  fact,
  lead: measure,
  notes: [w.date[l] + (shown || w.noDate[l]), w.definition[l] + definition],
});

const valuesOf = (figures: FigureFacet[], value: (figure: FigureFacet) => string): string =>
  [...new Set(figures.map(value))].sort().join("\n");

/** "Chengdu 2015; Shanghai 2012, no date". */
const datesBySubject = (present: { facets: Facets; figures: FigureFacet[] }[], l: Comparison["locale"]): string => {
  const [comma, semicolon, gap] = l === "zh" ? ["、", "；", ""] : [", ", "; ", " "];
  return present
    .map(({ facets, figures }) => {
      const dates = [...new Set(figures.map(({ shown }) => shown || w.noDate[l]))];
      return `${facets.subject.name}${gap}${dates.join(comma)}`;
    })
    .join(semicolon);
};

/** What forbids setting the numbers of a row side by side; null where one subject has any, or nothing differs. */
const warningFor = (rows: { facets: Facets; figures: FigureFacet[] }[], l: Comparison["locale"]): string | null => {
  const present = rows.filter(({ figures }) => figures.length > 0);
  if (present.length < 2) return null;
  const differs = (value: (figure: FigureFacet) => string): boolean =>
    new Set(present.map(({ figures }) => valuesOf(figures, value))).size > 1;
  const [comma, open, close] = l === "zh" ? ["；", "（", "）"] : ["; ", " (", ")"];
  const found = [
    ...(differs((f) => `${f.measure}\n${f.definition}`) ? [w.otherDefinition[l]] : []),
    ...(differs((f) => f.unit) ? [w.otherUnit[l]] : []),
    ...(differs((f) => f.shown) ? [`${w.otherDate[l]}${open}${datesBySubject(present, l)}${close}`] : []),
  ];
  return found.length === 0 ? null : `${w.notComparable[l]}${found.join(comma)}${l === "zh" ? "。" : "."}`;
};

/** Money is shown converted in English, so its rows are named after the currency there. */
const CURRENCIES: Record<string, string> = { "yi-yuan": "RMB", "usd-billion": "US$" };

const unitsOf = (figures: FigureFacet[], l: Comparison["locale"]): string =>
  [...new Set(figures.map(({ unit, unitName }) => (l === "en" ? CURRENCIES[unit] : undefined) ?? unitName))].join(
    " / ",
  );

/** Numbers of one nature and one dimension side by side, those that several subjects have first. */
export const figureRows = ({ locale: l, subjects, words }: Comparison): Row[] => {
  const all = subjects.flatMap(({ figures }) => figures);
  const dimensions = [...new Set(all.map(({ dimension }) => dimension))];
  const rows = words.natures.flatMap(({ id: nature }) =>
    dimensions.map((dimension) => {
      const own = subjects.map((facets) => ({
        facets,
        figures: facets.figures.filter((f) => f.nature === nature && f.dimension === dimension),
      }));
      const figures = own.flatMap((o) => o.figures);
      return {
        label: `${nameIn(words.natures, nature)} · ${unitsOf(figures, l)}`,
        cells: own.map((o) => o.figures.map((f) => entryOf(f, l))),
        warning: warningFor(own, l),
      };
    }),
  );
  const count = (row: Row): number => row.cells.filter((cell) => cell.length > 0).length;
  return rows.filter((row) => count(row) > 0).sort((a, b) => Number(count(b) > 1) - Number(count(a) > 1));
};
