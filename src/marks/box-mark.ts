import type { Attributes, Make } from "./svg.ts";
import type { Theme } from "./theme.ts";

/** A square is a name on a list, not a system: held, named as an aim, known to be absent, or not stated. */
export type Box = "full" | "tint" | "open" | "dotted";

/** Side in pixels of a square that states a fact; those that state none are smaller. */
export const BOX = 14;
const EMPTY = 9;

/** The square around (`x`, `y`) as a `<g>`; it tells its four states apart by fill and line, not by colour. */
export const boxMark = (
  h: Make,
  { x, y, box, theme }: { x: number; y: number; box: Box; theme: Theme },
  attributes: Attributes = {},
): SVGElement => {
  const states = box === "full" || box === "tint";
  const side = states ? BOX : EMPTY;
  const look: Record<Box, Attributes> = {
    full: { fill: theme.color("azurite") },
    tint: { fill: theme.color("azurite-1"), stroke: theme.color("azurite-4") },
    open: { fill: theme.color("paper"), stroke: theme.color("muted"), "stroke-width": 0.8 },
    dotted: { fill: theme.color("paper"), stroke: theme.color("muted"), "stroke-dasharray": "1.2 2.4" },
  };
  return h(
    "g",
    attributes,
    h("rect", { x: x - side / 2, y: y - side / 2, width: side, height: side, ...look[box] }),
    // A finger needs more than the square itself.
    states ? h("rect", { x: x - 11, y: y - 10, width: 22, height: 20, fill: "transparent" }) : null,
  );
};
