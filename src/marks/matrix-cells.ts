import type { Drawing } from "./drawing.ts";
import type { KeyEntry } from "./key.ts";
import { SIZE, type Matrix, type Measures, type Meeting } from "./matrix.ts";
import type { Spot } from "./plot.ts";
import { stageMark } from "./stage.ts";
import type { Make } from "./svg.ts";

/** A field that is named is an empty box: a word that waits for a system. */
const namedBox = (h: Make, { theme }: Drawing, { box }: Measures, { x, y }: Spot, fact: string | null): SVGElement =>
  h("rect", {
    x: x - box / 2,
    y: y - box / 2,
    width: box,
    height: box,
    fill: theme.color("azurite-1"),
    stroke: theme.color("azurite-4"),
    "data-fact": fact,
  });

/** Draws the cell of a place and a field around the middle of its band. */
export const cellsOf = (h: Make, { meetings }: Matrix, drawing: Drawing, m: Measures) => {
  const counted = new Set(meetings.filter((meeting) => meeting.count > 1).map((meeting) => meeting.field));
  // Numbers stand under the marks on a phone and beside them elsewhere; whole rows or columns make room, so that marks stay in line.
  const aside = !m.narrow && counted.size > 0 ? 6 : 0;
  return ({ field, target, count, stage, fact }: Meeting, at: Spot): (SVGElement | null)[] => {
    const spot = { x: at.x - aside, y: m.narrow && counted.has(field) ? at.y - 7 : at.y };
    const number = m.narrow
      ? { x: spot.x, y: spot.y + 19.5, "text-anchor": "middle" }
      : { x: spot.x + m.box / 2 + 3, y: spot.y + 4.5, "text-anchor": "start" };
    return [
      target === null ? null : namedBox(h, drawing, m, spot, target),
      count === 0 ? null : stageMark(h, { ...spot, r: m.r, stage, theme: drawing.theme }, { "data-fact": fact }),
      count > 1 ? h("text", { ...number, "font-size": SIZE, fill: drawing.theme.color("ink") }, String(count)) : null,
    ];
  };
};

/** The key: the box, then the marks of the stages that occur. */
export const keyOf = (h: Make, matrix: Matrix, drawing: Drawing, m: Measures): KeyEntry[] => {
  if (matrix.meetings.length === 0) return [];
  const box: KeyEntry = { words: matrix.named, mark: (x, y) => [namedBox(h, drawing, m, { x, y }, null)] };
  if (matrix.stages.length === 0) return [box];
  const stages = matrix.stages.map(({ stage, name }): KeyEntry => ({
    words: name,
    mark: (x, y) => [stageMark(h, { x, y, r: m.r, stage, theme: drawing.theme })],
  }));
  const number: KeyEntry = {
    words: matrix.number,
    mark: (x, y) => [h("text", { x, y: y + 4.5, "font-size": SIZE, "text-anchor": "middle" }, "2")],
  };
  const several = matrix.meetings.some((meeting) => meeting.count > 1);
  return [box, ...(several ? [number] : []), { words: matrix.furthest }, ...stages];
};
