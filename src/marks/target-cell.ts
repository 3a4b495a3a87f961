import type { Attributes } from "./svg.ts";
import { measure, textBlock, wrap } from "./text.ts";
import type { Tools } from "./tools.ts";
import { yearScale } from "./year-scale.ts";

/** One number with its own meaning, in the language of the drawing. */
export interface Amount {
  fact: string;
  qualifier: string | null;
  /** The number, with its unit where the unit is money or a share. */
  number: string;
  unit: string | null;
  /** Number, unit and qualifier in one. */
  whole: string;
  year: string | null;
  /** UTC milliseconds, the end exclusive. */
  span: { start: number; end: number } | null;
}

export interface Target extends Amount {
  measure: string;
  definition: string;
  /** What was reported in the same measure for the same place. */
  outcomes: Amount[];
}

/** What a cell needs besides its target; the years are those of every cell's axis. */
export interface CellFrame extends Tools {
  width: number;
  years: { first: number; last: number };
  words: { noYear: string; reported(outcome: { year: string | null; whole: string }): string };
}

const BIG = 20;
const SMALL = 13;
const NOTE = 12.5;
const LEADING = 15.5;
export const AXIS = 94;

/** A year on a small axis of its own: an open bar for what was promised, a full one for what was reported. */
export const yearTick = (
  { h, theme, locale, years, words }: CellFrame,
  { x, y }: { x: number; y: number },
  { span, year }: Pick<Amount, "span" | "year">,
  reached: Pick<Amount, "span" | "fact">[] = [],
): SVGElement[] => {
  const scale = yearScale(years.first, years.last, x, x + AXIS);
  const line = theme.color("line");
  const bar = (at: { start: number; end: number }, full: boolean) => {
    const [x0, x1] = [scale.x(at.start), scale.x(at.end)];
    const color = theme.color("azurite");
    return h("rect", {
      x: x0 + 0.7,
      y: y - 3.3,
      width: Math.max(3, x1 - x0 - 1.4),
      height: 6.6,
      fill: full ? color : theme.color("paper"),
      stroke: color,
      "stroke-width": 1.4,
    });
  };
  const name = span === null ? words.noYear : (year ?? "");
  const half = measure(name, NOTE, locale) / 2;
  const middle = span === null ? x + AXIS / 2 : (scale.x(span.start) + scale.x(span.end)) / 2;
  const at = Math.min(Math.max(middle, x + half), x + AXIS - half);
  return [
    h("line", { x1: x, x2: x + AXIS, y1: y, y2: y, stroke: line, "stroke-dasharray": span === null ? "2 3" : null }),
    ...[x, x + AXIS].map((end) => h("line", { x1: end, x2: end, y1: y - 4, y2: y + 4, stroke: line })),
    ...(span === null ? [] : [bar(span, false)]),
    ...reached.flatMap((outcome) =>
      outcome.span === null ? [] : [h("g", { "data-fact": outcome.fact }, bar(outcome.span, true))],
    ),
    h("text", { x: at, y: y + 18, "font-size": NOTE, "text-anchor": "middle", fill: theme.color("muted") }, name),
  ];
};

/** The number with its qualifier and unit; the unit on a line of its own where all together are too wide. */
const amountText = (frame: CellFrame, { qualifier, number, unit }: Amount, y: number) => {
  const { h, theme, locale } = frame;
  const [before, after] = [
    qualifier === null ? "" : qualifier + (locale === "zh" ? "" : " "),
    unit === null ? "" : (locale === "zh" ? "" : " ") + unit,
  ];
  const wide = (words: string) => measure(words, SMALL, locale) + measure(number, BIG, locale) * 1.06;
  const below = wide(before + after) > frame.width && after !== "";
  const small = (words: string, at: Attributes = {}) =>
    words === "" ? null : h("tspan", { "font-size": SMALL, fill: theme.color("muted"), ...at }, words);
  const node = h(
    "text",
    { x: 0, y, fill: theme.color("ink") },
    small(before),
    h("tspan", { "font-size": BIG, "font-weight": 600, fill: theme.color("azurite") }, number),
    below ? small(after.trim(), { x: 0, dy: LEADING + 1 }) : small(after),
  );
  return { node, width: below ? wide(before) : wide(before + after), more: below ? LEADING + 1 : 0 };
};

/** A target as a statement: the number, its year on a small axis, what it measures, and how it is defined. */
export const targetCell = (
  frame: CellFrame,
  target: Target,
  { x, y }: { x: number; y: number },
): { node: SVGElement; height: number } => {
  const { h, theme, locale, width, words } = frame;
  const amount = amountText(frame, target, 20);
  const besides = amount.more === 0 && amount.width + 8 + AXIS <= width;
  let below = (besides ? 37 : 60) + amount.more;
  const block = (text: string, size: number, color: "ink" | "muted", fact?: string): SVGElement => {
    const lines = wrap(text, width, size, locale);
    const node = textBlock(
      h,
      lines,
      { x: 0, y: below + 12, "font-size": size, fill: theme.color(color), "data-fact": fact },
      LEADING,
    );
    below += lines.length * LEADING + 2;
    return node;
  };
  const parts = [
    block(target.measure, SMALL, "ink"),
    block(target.definition, NOTE, "muted"),
    ...target.outcomes.map((outcome) => block(words.reported(outcome), SMALL, "ink", outcome.fact)),
  ];
  const tick = yearTick(
    frame,
    { x: besides ? width - AXIS : 0, y: besides ? 12 : 34 + amount.more },
    target,
    target.outcomes,
  );
  const node = h(
    "g",
    { transform: `translate(${x},${Math.round(y)})`, "data-fact": target.fact },
    amount.node,
    ...tick,
    ...parts,
  );
  return { node, height: below };
};
