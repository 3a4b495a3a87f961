import type { Drawing } from "./drawing.ts";
import { keyLine } from "./key.ts";
import { cellMark, groundOf, LEADING, SIZE, type numberColumns, type ReachSheet } from "./reach.ts";
import type { StripPen } from "./reach-strip.ts";
import type { Make } from "./svg.ts";
import { measure, textBlock } from "./text.ts";

export const BAND = 24;

type Columns = ReturnType<typeof numberColumns>;
/** Sizes and tools of one drawing of strips. */
export interface Pen {
  h: Make;
  drawing: Drawing;
  columns: Columns;
  strip: StripPen;
  /** True where a strip stands under its name instead of beside it. */
  stacked: boolean;
  room: number;
  none: string;
}
/** Pieces of a drawing and the height that they take. */
export type Drawn = { nodes: SVGElement[]; height: number };

/** The key: ground and mark of each group, furthest first. */
export const key = (h: Make, sheet: ReachSheet, drawing: Drawing) => {
  const { theme, width, locale } = drawing;
  const entries = sheet.groups.map(({ name, stage }, group) => ({
    words: name,
    mark: (x: number, y: number) => [
      ...(groundOf(theme, group) === null
        ? []
        : [h("rect", { x: x - 9.5, y: y - 9, width: 19, height: 18, fill: groundOf(theme, group)! })]),
      cellMark(h, { stage, box: group === sheet.groups.length - 1 }, { x, y, r: 5.5, theme }),
    ],
  }));
  return keyLine(h, entries, { y: 11, width, theme, locale });
};

/** Heads over the numbers, and the scale over strips that stand beside them. */
export const heads = ({ h, drawing: { theme }, columns, strip, stacked }: Pen, top: number): Drawn => {
  const tallest = Math.max(...columns.lines.map((lines) => lines.length));
  const ground = top + 14 + (tallest - 1) * LEADING;
  const muted = { "font-size": SIZE, fill: theme.color("muted") };
  const names = columns.lines.map((lines, i) =>
    textBlock(
      h,
      lines,
      { ...muted, x: columns.rights[i]!, y: ground - (lines.length - 1) * LEADING, "text-anchor": "end" },
      LEADING,
    ),
  );
  const scale = [0, 50, 100].map((share) =>
    h(
      "text",
      {
        ...muted,
        x: strip.x + (strip.width * share) / 100,
        y: ground,
        "text-anchor": share === 0 ? "start" : share === 100 ? "end" : "middle",
      },
      `${share}%`,
    ),
  );
  return { nodes: stacked ? names : [...names, ...scale], height: ground + 10 - top };
};

/** The numbers of one line, each under its head. */
export const numbers = (
  { h, drawing: { theme }, columns, none }: Pen,
  counts: number[],
  y: number,
  strong: boolean,
): SVGElement[] =>
  counts.map((count, i) =>
    h(
      "text",
      {
        x: columns.rights[i]!,
        y,
        "text-anchor": "end",
        "font-size": SIZE,
        "font-weight": count > 0 && (strong || i === 0) ? 600 : null,
        fill: theme.color(count === 0 || (i === 3 && !strong) ? "muted" : i === 0 ? "azurite" : "ink"),
      },
      count === 0 ? none : String(count),
    ),
  );

/** All places together: one band, cut by group, each part with its number where that fits. */
export const band = ({ h, drawing: { theme }, strip }: Pen, sheet: ReachSheet, y: number): SVGElement[] => {
  const cells = sheet.places.flatMap((place) => place.cells);
  let x = strip.x;
  return sheet.groups.flatMap((_, group) => {
    const count = cells.filter((cell) => cell.group === group).length;
    if (count === 0) return [];
    const part = { x, y, width: (strip.width * count) / cells.length, height: BAND };
    const ground = groundOf(theme, group);
    x += part.width;
    const label = {
      x: part.x + part.width / 2,
      y: y + 16.5,
      "font-size": SIZE,
      "text-anchor": "middle",
      "font-weight": 600,
    };
    return [
      h("rect", { ...part, fill: ground ?? "none", stroke: theme.color("line") }),
      ...(measure(String(count), SIZE) + 4 > part.width ? [] : [h("text", label, String(count))]),
    ];
  });
};
