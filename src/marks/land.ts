import type { GeoPath } from "d3";
import { feature, mesh } from "topojson-client";
import { china, provinceShape, type BaseMap } from "./map.ts";
import type { Attributes, Make } from "./svg.ts";
import type { Theme } from "./theme.ts";

/** The path that outlines are drawn with, and what enlarges them to the map that they are part of. */
interface Outline {
  path: GeoPath;
  scale?: number;
}

/**
 * The outlines of a map in the words of the map that pages show, where both show the same window: a file that holds both
 * then holds each coast twice to the letter, and compresses it to one.
 */
export const outlineOf = (map: BaseMap, usual: BaseMap): Outline => {
  const scale = Math.round((map.projection.scale() / usual.projection.scale()) * 1e6) / 1e6;
  const same = Math.abs(usual.height * scale - map.height) <= 1 && Math.abs(usual.width * scale - map.width) <= 1;
  return same ? { path: usual.path, scale } : { path: map.path };
};

const insideLines = mesh(china, china.objects.provinces, (a, b) => a !== b);

const inUnits = (pixels: number, unit: number): number => Math.round(pixels * unit * 100) / 100;

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
  { path, scale = 1 }: Outline,
  theme: Theme,
  areas: { adcode: string; fact: string; recorded: boolean }[],
): SVGElement => {
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
    scale === 1 ? {} : { transform: `scale(${scale})` },
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
