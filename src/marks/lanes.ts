import { drawLane, SIZE } from "./lane.ts";
import { layOut, LEADING } from "./lane-layout.ts";
import type { CondensedDrawing, LaneSheet } from "./lane-sheet.ts";
import { svgRoot } from "./root.ts";
import { maker } from "./svg.ts";
import { textBlock } from "./text.ts";

/** The highest number of lanes by themselves, up to `all`, with which a sheet is no higher than asked; 0 where none is. */
const mostThatFit = (all: number, fits: (most: number) => boolean): number => {
  if (fits(all)) return all;
  let [low, high] = [0, all];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
};

/**
 * Lanes one under the other, their total under a rule, what is left out said below. `sheetWith` gives the sheet with so many
 * lanes by themselves and one for the others: it is drawn with as many of `all` as the height allows.
 */
export const drawLanes = (
  sheetWith: (most: number) => LaneSheet,
  all: number,
  drawing: CondensedDrawing,
): SVGSVGElement => {
  const h = maker(drawing.document);
  const pen = { h, drawing };
  const { theme, width, height } = drawing;
  const sheet = sheetWith(mostThatFit(all, (most) => layOut(sheetWith(most), pen).height <= height));
  const { frame, key, heads, base, rest, ...laid } = layOut(sheet, pen);
  const box = { x: frame.left, width: frame.strip, name: base - 2, top: laid.top, bottom: laid.lanesEnd };
  const muted = { "font-size": SIZE, fill: theme.color("muted") };
  const headAt = (i: number, lines: number) => ({
    x: frame.edges[i]!,
    y: base - 2 - (lines - 1) * LEADING,
    "text-anchor": "end",
  });
  return svgRoot(
    drawing.document,
    { width, height: laid.height },
    theme,
    ...key.nodes,
    ...(sheet.ground?.(pen, box) ?? []),
    ...heads.map((lines, i) => textBlock(h, lines, { ...muted, ...headAt(i, lines.length) }, LEADING)),
    h("path", { d: `M0,${Math.round(base + 3)}.5H${width}`, stroke: theme.color("line"), fill: "none" }),
    ...laid.drawn.flatMap(({ lane, ...at }) => drawLane(frame, lane, at)),
    ...(rest.length === 0 ? [] : [textBlock(h, rest, { ...muted, x: 0, y: laid.bottom + 17 }, LEADING)]),
  );
};
