import { baseMap, pointInside, provinceShape, type BaseMap, type LonLat } from "../../marks/map.ts";
import type { Anchor } from "../../marks/labels.ts";
import { markRadius } from "../../marks/place-mark.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Atlas } from "../../record/atlas.ts";
import type { Place } from "../../tables/places.ts";
import { MOST_DRAWN } from "../define.ts";
import type { Row } from "./finding.ts";
import { mappedRows } from "./mapped-rows.ts";

/** Of the mark of a place, and of the ring around the one in focus. */
export const RADIUS = 6;
export const FOCUS = RADIUS + 6;
/** Pixels between the middle of a point mark and the point in a province to which its name belongs. */
const OFF_MARKS = 34;

/** Of a map, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** One place of the map: as the chart of programmes shows it, or the district that the picture is about. */
interface Shown {
  id: string;
  name: string;
  at: LonLat | null;
  area: string | null;
  recorded: boolean;
  stage: string | null;
  fact: string;
}

/** A place that has a spot on the map, and what its name is set beside, in pixels of the map. */
export type Located = Shown & { anchor: Anchor };

/** The base map around these points, in the middle of a picture of that size and cut at its edges. */
export const mapOf = (points: LonLat[], { width, height }: Size): BaseMap => {
  const map = baseMap(width, height, points);
  const [x, y] = map.projection.translate();
  map.projection.translate([x, y + (height - map.height) / 2]).clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { ...map, height };
};

/** Beside a place in focus only the first are marked: there is a picture of every place, and each would have all. */
const rowsOn = (atlas: Atlas, focus: Place | undefined): Row[] => {
  const all = mappedRows(atlas);
  if (focus === undefined || all.length <= MOST_DRAWN) return all;
  return all.filter(({ place_id }, i) => i < MOST_DRAWN || place_id === focus.id);
};

/** The places of the map of programmes, and the one in focus where that map does not show it. */
export const shownOn = (atlas: Atlas, focus: Place | undefined, locale: Locale): Shown[] => {
  const rows = rowsOn(atlas, focus).map((row): Shown => ({
    id: row.place_id,
    name: row.place[locale],
    at: row.lat === null || row.lon === null ? null : [row.lon, row.lat],
    area: row.level === "province" && provinceShape(row.adcode ?? "") ? row.adcode : null,
    recorded: row.programme !== null,
    stage: row.stage,
    fact: row.fact,
  }));
  if (focus === undefined || rows.some(({ id }) => id === focus.id)) return rows;
  const at: LonLat | null = focus.lat === null || focus.lon === null ? null : [focus.lon, focus.lat];
  const own = { id: focus.id, name: focus.name[locale], fact: `places/${focus.id}` };
  return [...rows, { ...own, at, area: null, recorded: false, stage: null }];
};

/** The places that have a spot on the map; a province has it where no mark of another place stands. */
export const locate = (map: BaseMap, shown: Shown[], focus: Place | undefined): Located[] => {
  const points = shown.map(({ at, area }) => (at === null || area !== null ? null : map.projection(at)));
  const marks = points.filter((point) => point !== null);
  return shown.flatMap((place, i): Located[] => {
    const point = place.area === null ? points[i] : pointInside(map, provinceShape(place.area)!, marks, OFF_MARKS);
    if (!point) return [];
    const full = place.id === focus?.id ? FOCUS + 1 : markRadius(place.recorded, RADIUS);
    return [{ ...place, anchor: { x: point[0], y: point[1], r: place.area === null ? full : 1 } }];
  });
};
