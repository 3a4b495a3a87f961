import type { Bounds } from "../../marks/boxes.ts";
import { placeLabels, type Anchor } from "../../marks/labels.ts";
import { drawLand } from "../../marks/land.ts";
import { provinceShape, type BaseMap } from "../../marks/map.ts";
import { placeMark } from "../../marks/place-mark.ts";
import { round } from "../../marks/svg.ts";
import { measure } from "../../marks/text.ts";
import type { Tools } from "../../marks/tools.ts";
import type { Atlas } from "../../record/atlas.ts";
import type { Place } from "../../tables/places.ts";
import { FOCUS, locate, mapOf, RADIUS, shownOn, type Located, type Size } from "./sized-places.ts";

/** The map is laid out at half its size, in the pixels that the marks are made for, and drawn at twice that. */
const SCALE = 2;
/** Below the names stands the remark, where there is one. */
const boundsOf = ({ width, height }: Size, remark: boolean): Bounds => ({
  ...{ x0: 11, y0: 12, x1: width - 10 },
  y1: height - (remark ? 26 : 5),
});
/** A name stays so far from the marks of other places that it cannot be taken for theirs. */
const CLEAR = 10;
const LABEL = { size: 13, height: 16 };
/** No label is laid across the island: a picture must not seem to say something there. */
const KEPT_CLEAR = "710000";

/** No text is smaller: pictures are shown at half their size, and letters on slides are read from the last row. */
const SMALLEST = 24;

/** The disclaimer, as short as it can be said; the whole stands in the file and on the page. */
export const CAVEAT = { en: "Schematic, not an official map", zh: "数据示意图，非标准地图" };

type Area = Bounds & { recorded: boolean };

const areaBox = (map: BaseMap, adcode: string | null, recorded: boolean): Area[] => {
  const shape = adcode === null ? undefined : provinceShape(adcode);
  if (shape === undefined) return [];
  const [[x0, y0], [x1, y1]] = map.path.bounds(shape);
  return Number.isFinite(x0) ? [{ x0, y0, x1, y1, recorded }] : [];
};

const holds = (box: Bounds, { x, y }: Anchor): boolean => x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;
const disc = ({ anchor: { x, y, r } }: Located): Bounds => ({
  x0: x - r - CLEAR,
  y0: y - r - CLEAR,
  x1: x + r + CLEAR,
  y1: y + r + CLEAR,
});

const labels = (
  { h, theme, locale }: Tools,
  map: BaseMap,
  bounds: Bounds,
  named: Located[],
  rest: Located[],
): SVGElement[] => {
  const sizes = named.map(({ name }) => ({ width: measure(name, LABEL.size, locale) * 1.05, height: LABEL.height }));
  const areas = [...named, ...rest].flatMap(({ area, recorded }) => areaBox(map, area, recorded));
  const around = (place: Located) => (place.area === null ? areas.filter((box) => holds(box, place.anchor)) : []);
  const keepOff = named.map((place) => [
    ...areaBox(map, KEPT_CLEAR, false),
    ...areas.filter((box) => !around(place).includes(box)),
    ...[...named, ...rest].filter((other) => other !== place && other.area === null).map(disc),
  ]);
  const boxes = placeLabels(
    named.map(({ anchor }) => anchor),
    sizes,
    bounds,
    { keepOff },
  );
  return named.flatMap((place, i) => {
    const box = boxes[i];
    if (!box) return [];
    const { align, x0, x1, y0, leader } = box;
    const x = { start: x0, middle: (x0 + x1) / 2, end: x1 }[align];
    const text = { x, y: y0 + 12.5, "font-size": LABEL.size, "font-weight": 600, "text-anchor": align };
    const [inside] = around(place);
    const halo = inside === undefined ? null : theme.color(inside.recorded ? "azurite-2" : "land");
    const line =
      leader === null ? null : `M${round(leader.x0)},${round(leader.y0)}L${round(leader.x1)},${round(leader.y1)}`;
    return [
      line === null ? null : h("path", { d: line, stroke: theme.color("muted"), "stroke-width": 0.8 }),
      halo !== null ? h("text", { ...text, fill: halo, stroke: halo, "stroke-width": 3.5 }, place.name) : null,
      h("text", { ...text, "data-fact": place.fact }, place.name),
    ].filter((node) => node !== null);
  });
};

/** The place in focus, in the colour that is kept for it: ringed, or outlined where it is a province. */
const focusMark = ({ h, theme }: Tools, map: BaseMap, { area, anchor: { x, y } }: Located): SVGElement => {
  const line = { fill: "none", stroke: theme.color("cinnabar"), "stroke-width": 2 };
  return area === null
    ? h("circle", { cx: x, cy: y, r: FOCUS, ...line })
    : h("path", { d: map.path(provinceShape(area)!) ?? "", "stroke-linejoin": "round", ...line });
};

const remarkOf = ({ h, theme, locale }: Tools, { width, height }: Size): SVGElement =>
  h(
    "text",
    { x: width - 20, y: height - 20, "font-size": SMALLEST, "text-anchor": "end", fill: theme.color("muted") },
    CAVEAT[locale],
  );

/**
 * The same map at any size in pixels, at least two of them a unit; with a place in focus, only that one is named. Where the
 * disclaimer stands beside the map, it is not written into it (`remark`).
 */
export const sizedMap =
  (atlas: Atlas, size: Size, focus?: Place, remark = true) =>
  (tools: Tools): SVGElement[] => {
    const { h, theme, locale } = tools;
    const units = { width: size.width / SCALE, height: size.height / SCALE };
    const shown = shownOn(atlas, focus, locale);
    const map = mapOf(
      shown.flatMap(({ at }) => (at === null ? [] : [at])),
      units,
    );
    const located = locate(map, shown, focus);
    const points = located.filter(({ area }) => area === null);
    const areas = located.flatMap((place) => (place.area === null ? [] : [{ ...place, adcode: place.area }]));
    const named = focus === undefined ? located : located.filter(({ id }) => id === focus.id);
    const isDistrict = (id: string) => atlas.place(id).part_of !== null;
    const rest = located.filter((place) => !named.includes(place));
    return [
      h("rect", { width: size.width, height: size.height, fill: theme.color("paper") }),
      h(
        "g",
        { transform: `scale(${SCALE})` },
        drawLand(h, map, theme, areas),
        ...points
          .filter(({ id }) => !isDistrict(id))
          .map((place) => placeMark(h, place, place.anchor.x, place.anchor.y, theme, RADIUS)),
        ...(focus === undefined ? [] : named.map((place) => focusMark(tools, map, place))),
        ...labels(tools, map, boundsOf(units, remark), named, rest),
      ),
      ...(remark ? [remarkOf(tools, size)] : []),
    ];
  };
