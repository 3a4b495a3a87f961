import { isNarrow, type Drawing } from "./drawing.ts";
import { headName, headsFor, headTotal } from "./heads.ts";
import { svgRoot } from "./root.ts";
import { maker, type Make } from "./svg.ts";
import { textBlock, wrap } from "./text.ts";

/** A grid of shares: for each line and column, how many of how many. */
export interface ShareGrid {
  lines: { id: string; name: string; total: string }[];
  /** A column, and the fact that its cells state. */
  columns: { fact: string; name: string }[];
  /** `row`: position of the row that a cell shows, since all cells of a column state one fact. */
  cells: { line: string; fact: string; row: number; known: number; total: number }[];
  /** Word over the column of totals. */
  totals: string;
}

const SIZE = 13;
const LEADING = 16;
const TOTAL = 52;

interface Frame {
  h: Make;
  drawing: Drawing;
  label: number;
  step: number;
  edge: number;
  narrow: boolean;
}

/** A cell filled from below by its share; dotted and empty where nothing is known. */
const cell = (
  { h, drawing: { theme }, step, narrow }: Frame,
  at: { x: number; y: number },
  share: ShareGrid["cells"][0],
) => {
  const side = Math.min(narrow ? 12 : 18, step - 2);
  const [x, y] = [at.x - side / 2, at.y - side / 2];
  const filled = share.total === 0 ? 0 : (side * share.known) / share.total;
  const color = theme.color(share.known === 0 ? "muted" : "azurite");
  return h(
    "g",
    { "data-fact": share.fact, "data-row": share.row },
    h("title", {}, `${share.known}/${share.total}`),
    h("rect", {
      x,
      y,
      width: side,
      height: side,
      fill: theme.color("paper"),
      stroke: color,
      "stroke-dasharray": share.known === 0 ? "1.5 2" : null,
    }),
    share.known === 0 ? null : h("rect", { x, y: y + side - filled, width: side, height: filled, fill: color }),
    narrow || share.known === 0
      ? null
      : h(
          "text",
          { x: at.x + side / 2 + 3, y: at.y + 4.5, "font-size": SIZE, fill: theme.color("muted") },
          String(share.known),
        ),
  );
};

const drawLine = (frame: Frame, grid: ShareGrid, line: ShareGrid["lines"][0], top: number) => {
  const { h, drawing, label, step, edge, narrow } = frame;
  const { theme, locale, width } = drawing;
  const words = wrap(line.name, label - 8, SIZE, locale);
  const height = Math.max(28, words.length * LEADING + 8);
  const middle = top + height / 2;
  const centre = (i: number) => label + step * (i + 0.5) - (narrow ? 0 : 6);
  const nodes = [
    h("line", { x1: 0, x2: width, y1: top, y2: top, stroke: theme.color("hairline") }),
    textBlock(h, words, { x: 0, y: middle + 4.5 - ((words.length - 1) * LEADING) / 2, "font-size": SIZE }, LEADING),
    h(
      "text",
      { x: edge, y: middle + 4.5, "font-size": SIZE, "text-anchor": "end", fill: theme.color("muted") },
      line.total,
    ),
    ...grid.columns.map(({ fact }, i) => {
      const share = grid.cells.find((c) => c.line === line.id && c.fact === fact);
      return share === undefined || share.total === 0 ? null : cell(frame, { x: centre(i), y: middle }, share);
    }),
  ];
  return { nodes, height };
};

/** Draws the grid: questions down, places across, totals at the edge; as many panels as the width asks for. */
export const shareGrid = (grid: ShareGrid, drawing: Drawing): SVGSVGElement => {
  const { document, width, theme, locale } = drawing;
  const h = maker(document);
  const narrow = isNarrow(width);
  const label = narrow ? 90 : 150;
  const least = narrow ? 14 : 40;
  const perPanel = Math.max(1, Math.min(grid.columns.length, Math.floor((width - label - TOTAL) / least)));
  const step = (width - label - TOTAL) / Math.max(perPanel, narrow ? 1 : 6);
  const frame: Frame = { h, drawing, label, step, edge: width, narrow };
  const nodes: (SVGElement | null)[] = [];
  let y = 0;
  for (let from = 0; from < Math.max(1, grid.columns.length); from += perPanel) {
    const panel = { ...grid, columns: grid.columns.slice(from, from + perPanel) };
    const heads = headsFor(
      panel.columns.map(({ name }) => name),
      step,
      locale,
    );
    y += heads.height + (from > 0 ? 18 : 0);
    const ground = y;
    panel.columns.forEach(({ name, fact }, i) => {
      const spot = { i, x: label + step * (i + 0.5) - (narrow ? 0 : 6), y: ground, fact };
      nodes.push(...headName(h, heads, name, spot, { theme, locale, faint: false }));
    });
    nodes.push(headTotal(h, heads, grid.totals, { i: panel.columns.length, x: width, y: ground }, { theme, locale }));
    for (const line of grid.lines) {
      const drawn = drawLine(frame, panel, line, y);
      nodes.push(...drawn.nodes);
      y += drawn.height;
    }
  }
  return svgRoot(document, { width, height: y + 6 }, theme, ...nodes);
};
