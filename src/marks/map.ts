import { geoConicEqualArea, geoPath, polygonArea, polygonContains, type GeoPath, type GeoProjection } from "d3";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import topology from "../../data/geo/china.topo.json" with { type: "json" };

/** The base map, whose origin and licence data/geo/NOTICE.md states. */
export const china = topology as unknown as Topology<{ land: GeometryCollection; provinces: GeometryCollection }>;

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

/** The shape of a province by its GB/T 2260 code. */
export const provinceShape = (adcode: string): GeoJSON.Feature | undefined =>
  provinces.find((province) => province.id === adcode);

type Point = [x: number, y: number];

/** The largest ring of a shape in the drawing. */
const largestRing = ({ projection }: BaseMap, { geometry }: GeoJSON.Feature): Point[] => {
  const polygons =
    geometry.type === "MultiPolygon" ? geometry.coordinates : geometry.type === "Polygon" ? [geometry.coordinates] : [];
  const rings = polygons.map(([outer]) => outer!.map((at) => projection(at as LonLat)!));
  return rings.reduce((a, b) => (Math.abs(polygonArea(b)) > Math.abs(polygonArea(a)) ? b : a), []);
};

const toLine = ([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number => {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const share = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - x0 - share * dx, y - y0 - share * dy);
};

const SAMPLE = 3;
const FROM_EDGE = 4;

/** A point well inside a shape and, as far as the shape allows, `distance` pixels from the points in `avoid`. */
export const pointInside = (map: BaseMap, shape: GeoJSON.Feature, avoid: Point[], distance: number): Point => {
  const ring = largestRing(map, shape);
  const [[x0, y0], [x1, y1]] = map.path.bounds(shape);
  /** How far a point is from the edge; once that less `near` is no more than `beaten`, no matter how much less. */
  const edge = (p: Point, near: number, beaten: number): number => {
    let nearest = Infinity;
    for (let i = 0; i < ring.length && nearest - near > beaten; i += 1)
      nearest = Math.min(nearest, toLine(p, ring[i]!, ring[(i + 1) % ring.length]!));
    return nearest;
  };
  const missing = ([x, y]: Point) => Math.max(0, ...avoid.map(([ax, ay]) => distance - Math.hypot(x - ax, y - ay)));
  let best: { at: Point; score: number } | null = null;
  for (let y = y0; y <= y1; y += SAMPLE) {
    for (let x = x0; x <= x1; x += SAMPLE) {
      const at: Point = [x, y];
      if (!polygonContains(ring, at)) continue;
      const near = missing(at) * 100;
      const inner = edge(at, near, best?.score ?? -Infinity);
      const score = inner - near - (inner < FROM_EDGE ? 10_000 : 0);
      if (best === null || score > best.score) best = { at, score };
    }
  }
  return best?.at ?? map.path.centroid(shape);
};
