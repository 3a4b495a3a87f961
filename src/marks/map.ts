import { geoConicEqualArea, geoPath, type GeoPath, type GeoProjection } from "d3";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import topology from "../../data/geo/china.topo.json" with { type: "json" };
import type { Make } from "./svg.ts";
import type { Theme } from "./theme.ts";

const china = topology as unknown as Topology<{ land: GeometryCollection; provinces: GeometryCollection }>;

/** Longitude and latitude in degrees. */
export type LonLat = [lon: number, lat: number];

/** A map that fits a drawing: project with it, draw with its path. */
export interface BaseMap {
  width: number;
  height: number;
  projection: GeoProjection;
  path: GeoPath;
}

/** The east, with room for labels on the sea; the window grows when a place lies outside it. */
const WINDOW: LonLat[] = [
  [102.5, 22],
  [102.5, 41],
  [125, 22],
  [125, 41],
];
const MARGIN = 1.2;

const shown = (points: LonLat[]): GeoJSON.MultiPoint => ({
  type: "MultiPoint",
  coordinates: [
    ...WINDOW,
    ...points.flatMap(([lon, lat]) => [
      [lon - MARGIN, lat - MARGIN],
      [lon + MARGIN, lat + MARGIN],
    ]),
  ],
});

/** An equal-area map as wide as the drawing and at most `tallest` pixels high that holds the usual window and all points. */
export const baseMap = (width: number, tallest: number, points: LonLat[]): BaseMap => {
  const projection = geoConicEqualArea()
    .parallels([25, 47])
    .rotate([-105, 0])
    .fitExtent(
      [
        [0, 0],
        [width, tallest],
      ],
      shown(points),
    );
  const [[, top], [, bottom]] = geoPath(projection).bounds(shown(points));
  const [x, y] = projection.translate();
  const height = Math.ceil(bottom - top);
  projection.translate([x, y - top]).clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { width, height, projection, path: geoPath(projection).digits(1) };
};

const provinces = feature(china, china.objects.provinces).features;
const insideLines = mesh(china, china.objects.provinces, (a, b) => a !== b);

/** The shape of a province by its GB/T 2260 code. */
export const provinceShape = (adcode: string): GeoJSON.Feature | undefined =>
  provinces.find((province) => province.id === adcode);

/**
 * One tone for all land, filled provinces, thin lines between provinces as a guide. No border of a state, no sea line
 * (data/geo/NOTICE.md says why).
 */
export const drawLand = (
  h: Make,
  { path }: BaseMap,
  theme: Theme,
  filled: { adcode: string; fact: string }[],
): SVGElement => {
  const shapes = filled.flatMap(({ adcode, fact }) => {
    const shape = provinceShape(adcode);
    const d = shape === undefined ? null : path(shape);
    return d === null ? [] : [h("path", { d, fill: theme.color("azurite-2"), "data-fact": fact })];
  });
  return h(
    "g",
    {},
    h("path", { d: path(feature(china, china.objects.land)) ?? "", fill: theme.color("land") }),
    ...shapes,
    h("path", { d: path(insideLines) ?? "", fill: "none", stroke: theme.color("paper"), "stroke-width": 0.8 }),
  );
};
