import type { Locale } from "../i18n/text.ts";
import { boldness, branchStroke, LABEL, RADIUS, SIZE } from "./blueprint.ts";
import type { Box } from "./blueprint-lines.ts";
import { round, type Make } from "./svg.ts";
import { measure } from "./text.ts";
import type { Theme } from "./theme.ts";

/** Distance of the upright of a fork from the marks that it leads to. */
export const FORK = 9;

/** Where the first line of a label ends. */
export const labelEnd = (box: Box, locale: Locale): number =>
  box.x + LABEL + measure(box.lines[0] ?? "", SIZE, locale) * (box.node.programme ? boldness(locale) : 1);

/** An upright at `x` from `from` down to the last of `ends`, with a branch to each, led in from `start`. */
const fork = (x: number, from: number, start: number | null, ends: { x: number; y: number }[]): string => {
  const n = round;
  const bottom = Math.max(from, ...ends.map(({ y }) => y));
  const lead = start === null ? "" : `M${n(start)},${n(from)}H${n(x)}`;
  const upright = bottom > from ? `M${n(x)},${n(from)}V${n(bottom)}` : "";
  return lead + upright + ends.map((end) => `M${n(x)},${n(end.y)}H${n(end.x)}`).join("");
};

/** True where what hangs on a node stands below it in the same column. */
export const goesInward = (box: Box): boolean => box.children.some((child) => child.column === box.column);

/** Where the upright of a node's fork stands. */
export const forkX = (box: Box): number => (goesInward(box) ? box.x + RADIUS + 0.5 : (box.children[0]?.x ?? 0) - FORK);

/** The branches from a node to what hangs on it: solid ones first, dashed ones from where those end. */
export const forkOf = (
  h: Make,
  box: Box,
  yOf: (box: Box) => number,
  { theme, locale }: { theme: Theme; locale: Locale },
): SVGElement[] => {
  const [inward, x] = [goesInward(box), forkX(box)];
  const start = inward ? null : labelEnd(box, locale) + 5;
  let from = inward ? yOf(box) + RADIUS + 2 : yOf(box);
  let led = false;
  return [false, true].flatMap((runs) => {
    const ends = box.children
      .filter(({ node }) => node.runs === runs)
      .map((child) => ({ x: child.x - 1, y: yOf(child) }));
    if (ends.length === 0) return [];
    const d = fork(x, from, led ? null : start, ends);
    [led, from] = [true, Math.max(...ends.map(({ y }) => y))];
    return [h("path", { d, ...branchStroke(theme, runs) })];
  });
};
