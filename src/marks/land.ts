import type { GeoPath } from "d3";
import { feature, mesh } from "topojson-client";
import { china, provinceShape, type BaseMap } from "./map.ts";
import type { Attributes, Make } from "./svg.ts";
import type { Theme } from "./theme.ts";

/** The path that outlines are drawn with, and what moves and enlarges them to the map that they are part of. */
interface Outline {
  path: GeoPath;
  x?: number;
  y?: number;
  scale?: number;
}

const rounded = (number: number, digits: number): number => Number(number.toFixed(digits));

/**
 * The outlines of a map in the words of the usual one, where that shows all of its window: a file that holds both then holds
 * each coast twice to the letter, and compresses it to one. What the usual one shows beyond is cut off by the drawing's edge.
 */
export const outlineOf = (map: BaseMap, usual: BaseMap): Outline => {
  const scale = rounded(map.projection.scale() / usual.projection.scale(), 6);
  const [[left, top], [ownLeft, ownTop]] = [usual.projection.translate(), map.projection.translate()];
  const [x, y] = [rounded(ownLeft - left * scale, 1), rounded(ownTop - top * scale, 1)];
  const right = x + usual.width * scale;
  const bottom = y + usual.height * scale;
  const holds = x <= 1 && y <= 1 && right >= map.width - 1 && bottom >= map.height - 1;
  return holds ? { path: usual.path, x, y, scale } : { path: map.path };
};

/** Moves and enlarges what is drawn with an outline; nothing where it stands as it is. */
const placed = ({ x = 0, y = 0, scale = 1 }: Outline): Attributes => {
  const steps = [...(x === 0 && y === 0 ? [] : [`translate(${x},${y})`]), ...(scale === 1 ? [] : [`scale(${scale})`])];
  return steps.length === 0 ? {} : { transform: steps.join(" ") };
};

const insideLines = mesh(china, china.objects.provinces, (a, b) => a !== b);

const inUnits = (pixels: number, unit: number): number => rounded(pixels * unit, 2);

/** How a province looks, in a map, a tile or a key: with something on record, or without. `unit` is a pixel in its coordinates. */
export const areaLook = (recorded: boolean, theme: Theme, unit = 1): Attributes =>
  recorded
    ? { fill: theme.color("azurite-2"), stroke: theme.color("azurite"), "stroke-width": inUnits(1.2, unit) }
    : {
        fill: theme.color("land"),
        stroke: theme.color("muted"),
        "stroke-width": inUnits(1.5, unit),
        "stroke-dasharray": `0 ${inUnits(3.2, unit)}`,
        "stroke-linecap": "round",
      };

/**
 * One tone for all land, provinces of the record by fill and outline, thin lines between provinces as a guide. No border of a state, no sea line
 * (data/geo/NOTICE.md says why).
 */
export const drawLand = (
  h: Make,
  outline: Outline,
  theme: Theme,
  areas: { adcode: string; fact: string; recorded: boolean }[],
): SVGElement => {
  const { path, scale = 1 } = outline;
  const ordered = [...areas].sort((a, b) => Number(a.recorded) - Number(b.recorded));
  const shapes = ordered.flatMap(({ adcode, fact, recorded }) => {
    const shape = provinceShape(adcode);
    const d = shape === undefined ? null : path(shape);
    return d === null
      ? []
      : [h("path", { d, ...areaLook(recorded, theme, 1 / scale), "stroke-linejoin": "round", "data-fact": fact })];
  });
  return h(
    "g",
    placed(outline),
    h("path", { d: path(feature(china, china.objects.land)) ?? "", fill: theme.color("land") }),
    h("path", {
      d: path(insideLines) ?? "",
      fill: "none",
      stroke: theme.color("paper"),
      "stroke-width": inUnits(0.8, 1 / scale),
    }),
    ...shapes,
  );
};
