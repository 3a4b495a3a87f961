import type { Chart } from "../../charts/define.ts";
import { found } from "../../i18n/accessibility-found.ts";
import { locales } from "../../i18n/text.ts";
import { palettes } from "../../marks/tokens.ts";
import { contrastOf, paintOf } from "./colors.ts";
import { marksIn, type Drawn } from "./drawn.ts";
import type { Finding } from "./finding.ts";
import { gradeOf } from "./grade.ts";

/** A chart with all that is drawn and said of it. */
export interface Measured {
  chart: Chart;
  rows: ReturnType<Chart["rows"]>;
  drawn: Drawn[];
}

const SHAPES = "rect, path, circle, line, polygon";
const shapesOf = (mark: Element): Element[] => [
  ...(mark.matches(SHAPES) ? [mark] : []),
  ...mark.querySelectorAll(SHAPES),
];

/** The paint of a mark's shapes that stands out most: a pale bar with a dark edge can be seen. Null for letters alone. */
const strongest = (mark: Element, paper: string): number | null => {
  const paints = shapesOf(mark)
    .flatMap((shape) => [paintOf(shape, "fill"), paintOf(shape, "stroke")])
    .filter((paint) => paint !== null && paint !== paper);
  return paints.length === 0 ? null : Math.max(...paints.map((paint) => contrastOf(paint!, paper)));
};

const least = (values: number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);

/** Letters in the colour of the paper stand on marks; what they stand on is measured in the browser. */
const lowContrast = ({ drawn }: Measured): Finding => {
  const letters = least(
    drawn.flatMap(({ svg, paper }) =>
      [...svg.querySelectorAll("text, tspan")]
        .map((text) => paintOf(text, "fill"))
        .filter((paint) => paint !== null && paint !== paper)
        .map((paint) => contrastOf(paint!, paper)),
    ),
  );
  const marks = least(drawn.flatMap(({ svg, paper }) => marksIn(svg).flatMap((mark) => strongest(mark, paper) ?? [])));
  return {
    outcome: letters < 4.5 ? "not-met" : marks < 3 ? "partly" : "met",
    saw: found.contrast(letters, marks),
  };
};

const smallText = ({ drawn }: Measured): Finding => {
  const size = least(
    drawn.flatMap(({ svg }) =>
      [...svg.querySelectorAll("text")].map((text) =>
        Number(text.closest("[font-size]")?.getAttribute("font-size") ?? 0),
      ),
    ),
  );
  return { outcome: size >= 12 ? "met" : "not-met", saw: found.textSize(size) };
};

/** Paints count, not areas: at most a quarter of the painted shapes may be red, and none may move. */
const seizure = ({ drawn }: Measured): Finding => {
  const reds = new Set<string>([palettes.light.cinnabar, palettes.dark.cinnabar]);
  const [moving, shares] = [
    drawn.reduce(
      (sum, { svg }) => sum + svg.querySelectorAll("animate, animateTransform, animateMotion, set").length,
      0,
    ),
    drawn.map(({ svg }) => {
      const painted = [...svg.querySelectorAll("rect, path, circle, polygon")].filter(
        (s) => paintOf(s, "fill") !== null,
      );
      return painted.length === 0 ? 0 : painted.filter((s) => reds.has(paintOf(s, "fill")!)).length / painted.length;
    }),
  ];
  const red = Math.max(0, ...shares);
  return { outcome: moving > 0 ? "not-met" : red > 0.25 ? "partly" : "met", saw: found.still(moving, red) };
};

const wordsOf = ({ chart, rows }: Measured) =>
  locales.map((locale) => ({
    title: chart.title(rows, locale),
    subtitle: chart.subtitle[locale],
    summary: chart.describe(rows, locale),
    notes: chart.notes.map((note) => note[locale]),
  }));

const said = (text: string): boolean => /\S/.test(text);

const noTitle = (given: Measured): Finding => {
  const whole = wordsOf(given).every(({ title, summary }) => said(title) && said(summary));
  return { outcome: whole ? "met" : "not-met", saw: found.titled(whole) };
};

const noExplanation = (given: Measured): Finding => {
  const whole = wordsOf(given).every(
    (words) => said(words.subtitle) && words.notes.length > 0 && words.notes.every(said),
  );
  return { outcome: whole ? "met" : "not-met", saw: found.explained(given.chart.notes.length) };
};

/** English by formula; no formula for Chinese is agreed upon, so its words are reviewed. */
const readingLevel = (given: Measured): Finding => {
  const { title, subtitle, summary, notes } = wordsOf(given)[locales.indexOf("en")]!;
  const grade = gradeOf([title, subtitle, summary, ...notes]);
  return { outcome: grade <= 9 ? "met" : "not-met", saw: found.grade(Math.ceil(grade * 10) / 10) };
};

const noTable = ({ rows }: Measured): Finding => ({
  outcome: rows.length > 0 ? "met" : "not-met",
  saw: found.rows(rows.length),
});

/** The tests that can be held against the drawing and its words while the site is built. */
export const measures = {
  "low-contrast": lowContrast,
  "small-text": smallText,
  seizure,
  "no-title": noTitle,
  "no-explanation": noExplanation,
  "reading-level": readingLevel,
  "no-table": noTable,
} satisfies Record<string, (given: Measured) => Finding>;
