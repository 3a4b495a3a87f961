import { DOMParser } from "linkedom";
import type { Chart, ChartRow } from "../../charts/define.ts";
import type { Locale } from "../../i18n/text.ts";
import { drawSvg, type DrawOptions } from "../draw.ts";
import { startOf } from "../social/plates/detail.ts";
import { textBoxes, type TextBox } from "../social/text-boxes.ts";
import { cutsOf, markSpan, type Cut } from "./cuts.ts";
import { once } from "../once.ts";
import { memory } from "../remembered.ts";
import { partsShown } from "./shown.ts";

const remembered = memory();

/** A drawing that can be shown in parts; heights are its own. */
export interface Whole {
  root: Element;
  locale: Locale;
  width: number;
  height: number;
  /** Where the heads of its columns are, which every part needs; where it has none, nothing at its top. */
  head: { top: number; bottom: number; until: number };
  /** Where its key ends and its data, with the heads over them, begin. */
  start: number;
  /** From where to where its key is, wherever that stands; null where it needs none. */
  key: readonly [number, number] | null;
  cuts: Cut[];
  /** A copy of what of it can be seen between two heights: all of it, or only the key, or all but the key. */
  shown(between: readonly [number, number], only?: "key" | "data"): Element;
}

const parse = (svg: string): Element =>
  (new DOMParser().parseFromString(svg, "image/svg+xml") as unknown as Document).documentElement;

const numberIn = (root: Element, name: string): number => Number(root.getAttribute(name) ?? 0);

/** Air around the letters of a key, in which its marks stand. */
const KEY_AIR = 5;

const keyOf = (root: Element, boxes: TextBox[]): Whole["key"] => {
  const key = root.querySelector("[data-key]");
  const own = boxes.filter(({ element }) => key?.contains(element));
  if (own.length === 0) return null;
  return [Math.max(0, Math.min(...own.map(({ y0 }) => y0)) - KEY_AIR), Math.max(...own.map(({ y1 }) => y1)) + KEY_AIR];
};

/** Reads a drawing; where its key is and where it can be cut, which takes longer, only when that is asked for. */
export const wholeOf = (svg: string, locale: Locale): Whole => {
  const root = parse(svg);
  const [width, height] = [numberIn(root, "width"), numberIn(root, "height")];
  const head = root.getAttribute("data-head")?.split(" ").map(Number);
  const [top, bottom, until] = head ?? [0, 0, 0];
  const read = once(() => {
    const boxes = textBoxes(root, locale);
    const key = keyOf(root, boxes);
    const heads = head === undefined ? startOf(root as SVGSVGElement, boxes) : top!;
    // A key that stands close over the data is no head of theirs.
    const start = key !== null && key[0] <= heads ? Math.max(heads, key[1]) : heads;
    const cuts = cutsOf(root, locale).filter(({ y }) => y > bottom!);
    return { key, start, cuts, shown: partsShown(root, boxes) };
  });
  return {
    ...{ root, locale, width, height, head: { top: top!, bottom: bottom!, until: until! } },
    get key() {
      return read().key;
    },
    get start() {
      return read().start;
    },
    get cuts() {
      return read().cuts;
    },
    shown: (between, only) => read().shown(between, only),
  };
};

/** A chart's drawing of some rows, and where it can be cut; drawn and read once. */
export const wholeDrawing = <R extends ChartRow>(chart: Chart<R>, rows: R[], options: DrawOptions): Whole =>
  remembered(chart, rows, `drawing ${JSON.stringify(options)}`, () =>
    wholeOf(drawSvg(chart, rows, options), options.locale),
  );

/** A chart's drawing of its rows in little, at most as high as asked if that can be; undefined where it has none. */
export const condensedDrawing = <R extends ChartRow>(
  chart: Chart<R>,
  rows: R[],
  { height, ...options }: DrawOptions & { height: number },
): Whole | undefined => {
  const { condensed } = chart;
  if (condensed === undefined) return undefined;
  const inLittle: Chart<R> = { ...chart, render: (all, drawing) => condensed.render(all, { ...drawing, height }) };
  return remembered(chart, rows, `condensed ${height} ${JSON.stringify(options)}`, () =>
    wholeOf(drawSvg(inLittle, rows, options), options.locale),
  );
};

/** The part of a drawing between two heights, as an `svg` element at a place and scale of another one. */
export const partOf = (
  { shown, width, height: whole }: Whole,
  [from, to]: readonly [number, number],
  at: { x: number; y: number; scale?: number; only?: "key" | "data" },
): string => {
  const { x, y, scale = 1, only } = at;
  const root = shown([from, to], only);
  const size = { width: width * scale, height: (to - from) * scale };
  for (const [name, value] of Object.entries({ x, y, ...size }))
    root.setAttribute(name, String(Math.round(value * 100) / 100));
  root.setAttribute("viewBox", `0 ${from} ${width} ${to - from}`);
  if (from === 0 && to === whole) root.setAttribute("overflow", "visible");
  root.removeAttribute("font-family");
  root.removeAttribute("data-head");
  root.querySelector("[data-key]")?.removeAttribute("data-key");
  return root.outerHTML;
};

const SEEN = "text, tspan, circle, rect";

/**
 * How many rows of a chart have a mark or a text in its drawing between two heights: known by their number, else by their
 * fact; undefined where several rows share a fact and the drawing does not tell them apart.
 */
export const rowsShown = (
  { shown }: Whole,
  rows: { fact: string }[],
  [from, to]: readonly [number, number],
): number | undefined => {
  const root = shown([from, to]);
  // A bar or line that goes on from above the part does not make its row one that can be seen here.
  for (const shape of root.querySelectorAll("rect, line, path"))
    if (!shape.hasAttribute("data-fact") && (shape.localName !== "rect" || markSpan(shape) === null)) shape.remove();
  const marks = [...root.querySelectorAll("[data-fact]")].filter(
    (mark) => mark.matches(SEEN) || mark.querySelector(SEEN) !== null,
  );
  const numbers = new Set(marks.map((mark) => mark.getAttribute("data-row")));
  const facts = new Set(marks.filter((mark) => !mark.hasAttribute("data-row")).map((m) => m.getAttribute("data-fact")));
  const counted = rows.filter(({ fact }, i) => numbers.has(String(i)) || facts.has(fact));
  const apart = new Set(counted.map(({ fact }) => fact)).size === counted.length;
  return apart || facts.size === 0 ? counted.length : undefined;
};
