import type { Chart, ChartRow } from "../../../charts/define.ts";
import type { Atlas } from "../../../record/atlas.ts";
import { chartRows } from "../../chart-rows.ts";
import { drawnRows, isPart } from "../../drawn-part.ts";
import { PLATE, SMALLEST } from "../layout.ts";
import type { Plate, PlateTools } from "../sheet.ts";
import { textBoxes, topOf, type TextBox } from "../text-boxes.ts";
import { typeset } from "../typeset.ts";

/** Charts set no text below 12 pixels: at twice their size none is below 24. */
const SCALE = SMALLEST / 12;
const [LEFT, TOP] = [PLATE.margin, 30];
const [VIEW_WIDTH, HEIGHT] = [(PLATE.width - LEFT) / SCALE, (PLATE.height - TOP) / SCALE];
/** Tried in turn: what a chart cannot be drawn in without tearing words apart runs off the right edge. */
const WIDTHS = [VIEW_WIDTH - 9, 280, 320];
/** Lines of text that stand closer than this belong together. */
const APART = 19;

/** Where the data begin, above the heads that stand right over them: a key before that is left out. */
export const startOf = (root: SVGSVGElement, boxes: TextBox[]): number => {
  const first = Math.min(...[...root.querySelectorAll("[data-fact]")].map(topOf).filter(Number.isFinite));
  if (!Number.isFinite(first)) return 0;
  let start = first;
  for (const { y0, y1 } of [...boxes].sort((a, b) => b.y1 - a.y1)) if (y0 < start && y1 > start - APART) start = y0;
  const above = Math.max(0, ...boxes.filter(({ y0 }) => y0 < start).map(({ y1 }) => y1));
  return Math.max(0, start - Math.min(10, (start - above) / 2));
};

/** A chart's narrow drawing without its background, its texts set in the pictures' way. */
const chartRoot = <R extends ChartRow>(chart: Chart<R>, atlas: Atlas, width: number, tools: PlateTools) => {
  const { document, theme, locale } = tools;
  const rows = drawnRows(chart, chartRows(chart, {}, atlas));
  const root = chart.render(rows, { document, width, theme, locale, part: isPart(rows) });
  root.querySelector("rect")?.remove();
  root.removeAttribute("font-family");
  for (const text of root.querySelectorAll("text, tspan"))
    for (const node of [...text.childNodes])
      if (node.nodeType === 3) node.textContent = typeset(node.textContent ?? "", locale);
  return root;
};

/** The lines of each text, in their order. */
const linesOf = (boxes: TextBox[]): Map<Element, TextBox[]> => Map.groupBy(boxes, ({ element }) => element);

/** True where an English text is broken within a word; Chinese names may stand one sign below the other. */
const isTorn = (boxes: TextBox[]): boolean =>
  [...linesOf(boxes).values()].some(
    (lines) =>
      lines.length > 1 && /^[a-z]{1,2}$/.test(lines.at(-1)!.text) && !lines.some(({ text }) => text.includes(" ")),
  );

/** Shows part of a drawing at a place of the plate. */
const showPart = (
  root: SVGSVGElement,
  place: { x: number; y: number; width: number; height: number },
  view: { top: number; width: number },
): SVGSVGElement => {
  const viewBox = `0 ${view.top} ${view.width} ${(view.width / place.width) * place.height}`;
  for (const [name, value] of Object.entries({ ...place, viewBox })) root.setAttribute(name, String(value));
  return root;
};

/** Finds the marks that a label stands for: those of its fact on its first line. Without the label they would say nothing. */
const markFinder = (root: SVGSVGElement) => {
  const byFact = Map.groupBy(root.querySelectorAll("[data-fact]"), (mark) => mark.getAttribute("data-fact")!);
  return ({ element, y0, y1 }: TextBox): Element[] => {
    const fact = element.closest("[data-fact]")?.getAttribute("data-fact");
    return (byFact.get(fact ?? "") ?? []).filter((mark) => topOf(mark) > y0 - APART && topOf(mark) < y1);
  };
};

/** The upper part of a chart's narrow drawing, run off the foot of the plate; a text that would be cut is left out with its mark. */
export const detailPlate =
  <R extends ChartRow>(chart: Chart<R>, atlas: Atlas): Plate =>
  (tools) => {
    const { h, theme, locale } = tools;
    const english: PlateTools = { ...tools, locale: "en" };
    const isWhole = (tried: number): boolean => {
      const drawn = chartRoot(chart, atlas, tried, english);
      const boxes = textBoxes(drawn, "en");
      const start = startOf(drawn, boxes);
      return !isTorn(boxes.filter(({ y0 }) => y0 >= start && y0 < start + HEIGHT));
    };
    const width = WIDTHS.find(isWhole) ?? WIDTHS.at(-1)!;
    const root = chartRoot(chart, atlas, width, tools);
    const boxes = textBoxes(root, locale);
    const whole = Number(root.getAttribute("viewBox")?.split(" ")[3] ?? HEIGHT);
    const top = Math.min(startOf(root, boxes), Math.max(0, whole - HEIGHT));
    const lines = linesOf(boxes);
    const marksOf = markFinder(root);
    for (const { element, x0, x1, y0, y1 } of boxes) {
      if (x0 >= -6 && x1 <= VIEW_WIDTH && y0 >= top - 1 && y1 <= top + HEIGHT - 4) continue;
      for (const mark of marksOf(lines.get(element)![0]!)) mark.remove();
      element.remove();
    }
    const place = { x: LEFT, y: TOP, width: PLATE.width - LEFT, height: PLATE.height - TOP };
    return [
      h("rect", { width: PLATE.width, height: PLATE.height, fill: theme.color("paper") }),
      showPart(root, place, { top, width: VIEW_WIDTH }),
    ];
  };
