import { PITCH, type Dot } from "./dot-cell.ts";
import type { Drawing } from "./drawing.ts";
import { stageMark } from "./stage.ts";
import type { Make } from "./svg.ts";
import { textBlock, wrap } from "./text.ts";

/** A service model as a column. */
interface ModelColumn {
  id: string;
  name: string;
  /** "6 systems", or the words for a model that is named for none. */
  count: string;
  empty: boolean;
}

export interface ModelPlace {
  name: string;
  fact: string;
  /** Systems for which no source names a model. */
  unstated: Dot[];
  /** The others, with their model. */
  named: (Dot & { model: string })[];
}

/** Aims that name a model without any system: a square for each. */
export interface ModelAims {
  name: string;
  words: string;
  marks: { model: string; fact: string; row: number }[];
}

/** Systems by place and service model, all words in the reader's language. */
export interface ModelSheet {
  unstated: { name: string; /** Before a line of marks on a phone. */ brief: string; count: string };
  models: ModelColumn[];
  aims: ModelAims | null;
  places: ModelPlace[];
  stages: { stage: string | null; name: string }[];
  words: { nothing: string; or: string; systems(n: number): string };
}

export const SIZE = 13;
export const LEADING = 16;
const RADIUS = 5.5;

/** A system as a mark with room for a finger; grey where it is only context. */
const systemMark = (
  h: Make,
  { fact, name, stage }: Dot,
  { x, y, grey }: { x: number; y: number; grey: boolean },
  { theme }: Drawing,
): SVGElement => {
  const color = theme.color(grey ? "muted" : "azurite");
  const mark = stageMark(h, { x, y, r: RADIUS, stage, theme, color }, { "data-fact": fact });
  mark.prepend(h("title", {}, name));
  mark.append(h("rect", { x: x - PITCH / 2, y: y - PITCH / 2, width: PITCH, height: PITCH, fill: "transparent" }));
  return mark;
};

/** The lines of a named system's label in a column `width` wide. */
const labelLines = (name: string, width: number, { locale }: Drawing): string[] =>
  wrap(name, width - PITCH - 6, SIZE, locale);

/** Systems one below the other, each with its name beside its mark. First centre line at `y`; returns where the next would stand. */
export const namedSystems = (
  h: Make,
  systems: Dot[],
  { x, y: top, width }: { x: number; y: number; width: number },
  drawing: Drawing,
): { nodes: SVGElement[]; y: number } => {
  let y = top;
  const nodes = systems.flatMap((system) => {
    const lines = labelLines(system.name, width, drawing);
    const at = { x: x + PITCH + 5, y: y + 4.5, "font-size": SIZE, "data-fact": system.fact };
    const drawn = [
      systemMark(h, system, { x: x + PITCH / 2, y, grey: false }, drawing),
      textBlock(h, lines, at, LEADING),
    ];
    y += lines.length * LEADING + 4;
    return drawn;
  });
  return { nodes, y };
};

/** Systems as bare marks in rows of at most `most`. */
export const bareSystems = (
  h: Make,
  systems: Dot[],
  { x, y, most }: { x: number; y: number; most: number },
  drawing: Drawing,
): SVGElement[] => {
  const perRow = Math.ceil(systems.length / Math.max(1, Math.ceil(systems.length / most)));
  return systems.map((system, i) =>
    systemMark(
      h,
      system,
      { x: x + ((i % perRow) + 0.5) * PITCH, y: y + Math.floor(i / perRow) * PITCH, grey: true },
      drawing,
    ),
  );
};
