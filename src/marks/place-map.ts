import type { Bounds } from "./boxes.ts";
import { isNarrow, widths, type Drawing } from "./drawing.ts";
import { placeLabels, type Anchor, type Placement } from "./labels.ts";
import { drawLand, outlineOf } from "./land.ts";
import { baseMap, pointInside, provinceShape, type BaseMap } from "./map.ts";
import { drawPlaceLabel, placeLabel, type LabelForm, type PlaceLabel } from "./place-label.ts";
import type { Part } from "./place-list.ts";
import { MARK_RADIUS, markRadius, placeMark, type MappedPlace } from "./place-mark.ts";
import { maker } from "./svg.ts";
import type { ColorName } from "./tokens.ts";

/** What a map or grid leaves for the list below it to say. */
export interface Listing {
  places: MappedPlace[];
  /** True where the list has only what could not be shown above. */
  leftOver: boolean;
  numbered: boolean;
}

/** Marks on a phone are small enough for neighbouring cities to stay apart. */
const RADIUS = { wide: MARK_RADIUS, narrow: 5.5 };
const TALLEST = { wide: 640, narrow: 330 };
/** Full labels for more places than this, or on a smaller map than the wide one, would cover it. */
const MOST_FULL = 18;
/** No label of another place is laid across the island: a graphic must not seem to say something there. */
const KEPT_CLEAR = "710000";
/** Pixels between the middle of a point mark and where the leader of a province may end: it must not seem to mean the city. */
const OFF_MARKS = { wide: 70, narrow: 34 };

interface Located {
  place: MappedPlace;
  number: number;
  anchor: Anchor;
  /** Box of the shape, for a province. */
  shape: Bounds | null;
}

const shapeBox = (map: BaseMap, adcode: string | null): Bounds | null => {
  const shape = adcode === null ? undefined : provinceShape(adcode);
  if (shape === undefined) return null;
  const [[x0, y0], [x1, y1]] = map.path.bounds(shape);
  return Number.isFinite(x0) ? { x0, y0, x1, y1 } : null;
};

/** The places with their points, or a point inside their shapes, in the drawing; without those that have no position. */
const locate = (map: BaseMap, places: MappedPlace[], format: "wide" | "narrow"): Located[] => {
  const found = places.map((place, i) => {
    const at = place.at === null ? null : map.projection(place.at);
    return { place, number: i + 1, at, shape: place.area ? shapeBox(map, place.adcode) : null };
  });
  const marks = found.flatMap(({ at, shape }) => (at === null || shape !== null ? [] : [at]));
  return found.flatMap(({ at, ...own }): Located[] => {
    const { place, shape } = own;
    if (shape !== null) {
      const [x, y] = pointInside(map, provinceShape(place.adcode!)!, marks, OFF_MARKS[format]);
      return [{ ...own, anchor: { x, y, r: 2 } }];
    }
    return at === null
      ? []
      : [{ ...own, anchor: { x: at[0], y: at[1], r: markRadius(place.recorded, RADIUS[format]) } }];
  });
};

const holds = (box: Bounds, { x, y }: Anchor): boolean => x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;

/** Boxes on which a label must not lie: provinces of the record, unless it belongs to a point in one or is no more than a number. */
const keepOff = (map: BaseMap, own: Located, all: Located[], form: LabelForm): Bounds[] => {
  const shapes = all.flatMap((other) => {
    if (other.shape === null) return [];
    const mayCover = other === own ? form === "number" : holds(other.shape, own.anchor);
    return mayCover ? [] : [other.shape];
  });
  const clear = own.place.adcode === KEPT_CLEAR ? null : shapeBox(map, KEPT_CLEAR);
  return clear === null ? shapes : [...shapes, clear];
};

/** The tone behind the label of a point in a province of the record, so that the outline does not run through its words. */
const haloOf = (place: MappedPlace, located: Located[]): ColorName | null => {
  const own = located.find((l) => l.place === place);
  const around = located.find((l) => l !== own && l.shape !== null && own !== undefined && holds(l.shape, own.anchor));
  if (around === undefined) return null;
  return around.place.recorded ? "azurite-2" : "land";
};

interface Labelled {
  form: LabelForm;
  labels: { label: PlaceLabel; box: Placement }[];
}

/** Labels in the first form that finds room for all; the last form for as many as there is room for. */
const labelled = (
  map: BaseMap,
  located: Located[],
  [form = "number", ...smaller]: LabelForm[],
  locale: Drawing["locale"],
): Labelled => {
  const labels = located.map(({ place, number }) => placeLabel(place, number, form, locale));
  const bounds = { x0: 2, y0: 2, x1: map.width - 2, y1: map.height - 2 };
  const anchors = located.map(({ anchor }) => anchor);
  const boxes = placeLabels(anchors, labels, bounds, {
    keepOff: located.map((own) => keepOff(map, own, located, form)),
    whole: smaller.length > 0,
  });
  const found = labels.flatMap((label, i) => (boxes[i] ? [{ label, box: boxes[i] }] : []));
  if (found.length < labels.length && smaller.length > 0) return labelled(map, located, smaller, locale);
  return { form, labels: found };
};

/** Places on land: marks at their points, provinces as shapes, labels of the first `most` that keep clear of each other. */
export const placeMap = (
  { document, width, theme, locale }: Drawing,
  places: MappedPlace[],
  most: number,
): { part: Part; listing: Listing } => {
  const h = maker(document);
  const format = isNarrow(width) ? "narrow" : "wide";
  const points = places.flatMap(({ at }) => (at === null ? [] : [at]));
  const usual = baseMap(widths.wide, TALLEST.wide, points);
  const map = baseMap(width, (TALLEST[format] * width) / widths[format], points);
  const located = locate(map, places, format);
  const forms: LabelForm[] =
    width < widths.wide || places.length > MOST_FULL ? ["name", "number"] : ["full", "name", "number"];
  const { form, labels } = labelled(map, located, forms, locale);
  const first = new Set(places.slice(0, most));
  const node = h(
    "g",
    {},
    drawLand(
      h,
      outlineOf(map, usual),
      theme,
      located.flatMap(({ place, shape }) => (shape === null ? [] : [{ ...place, adcode: place.adcode! }])),
    ),
    ...located
      .filter(({ shape }) => shape === null)
      .map(({ place, anchor }) => placeMark(h, place, anchor.x, anchor.y, theme, RADIUS[format])),
    ...labels
      .filter(({ label }) => first.has(label.place))
      .map(({ label, box }) => drawPlaceLabel(h, label, box, { theme, locale, halo: haloOf(label.place, located) })),
  );
  const elsewhere = places.filter((place) => !located.some((l) => l.place === place));
  return {
    part: { node, height: map.height },
    listing: { places: form === "full" ? elsewhere : places, leftOver: form === "full", numbered: form === "number" },
  };
};
