import type { Drawing } from "./drawing.ts";
import { isNarrow } from "./drawing.ts";
import { keyLine, type KeyEntry } from "./key.ts";
import { drawPanel, panelHeights, type Panel, type PanelPen } from "./panel.ts";
import { svgRoot } from "./root.ts";
import { stageMark } from "./stage.ts";
import { maker } from "./svg.ts";

/** Panels of places and the words that lead them. */
export interface Panels {
  panels: Panel[];
  /** Leads the stages of the key. */
  lead: string;
  /** What the marks of the split stand for. */
  stages: { stage: string | null; name: string }[];
  /** What the length of a bar means. */
  scale: string;
}

const LEAST = 150;
const GUTTER = { narrow: 20, wide: 24 };
const BETWEEN = 20;

/** Panels that stand side by side: as many as are at least 150 px wide, four at most. */
const columnsFor = (width: number, gutter: number, n: number): number =>
  Math.max(1, Math.min(4, Math.max(n, 2), Math.floor((width + gutter) / (LEAST + gutter))));

/** The same counts for every place, each on one scale, in a grid. */
export const panelGrid = ({ panels, lead, stages, scale }: Panels, drawing: Drawing): SVGSVGElement => {
  const { document, width, theme, locale } = drawing;
  const h = maker(document);
  const gutter = GUTTER[isNarrow(width) ? "narrow" : "wide"];
  const columns = columnsFor(width, gutter, panels.length);
  const pen: PanelPen = { h, theme, locale, width: (width - gutter * (columns - 1)) / columns };
  const entries: KeyEntry[] = [
    { words: scale },
    ...(stages.length === 0 ? [] : [{ words: lead }]),
    ...stages.map(({ stage, name }) => ({
      words: name,
      mark: (x: number, y: number) => [stageMark(h, { x, y, r: 5, stage, theme })],
    })),
  ];
  const key = panels.length === 0 ? { nodes: [], bottom: 0 } : keyLine(h, entries, { y: 9, width, theme, locale });
  const nodes = [...key.nodes];
  let y = key.bottom + 12;
  for (let from = 0; from < panels.length; from += columns) {
    const line = panels.slice(from, from + columns);
    const { head, body } = panelHeights(pen, line);
    line.forEach((panel, i) => nodes.push(...drawPanel(pen, panel, i * (pen.width + gutter), y, head)));
    y += head + body + BETWEEN;
  }
  return svgRoot(document, { width, height: Math.max(20, y - BETWEEN + 8) }, theme, ...nodes);
};
