import { isNarrow, type Drawing } from "./drawing.ts";
import { areaLook } from "./land.ts";
import type { Part } from "./place-list.ts";
import type { Listing } from "./place-map.ts";
import { FLAG_WIDTH, flagMark, MARK_RADIUS, placeMark, type MappedPlace } from "./place-mark.ts";
import { maker, round, type Make } from "./svg.ts";
import { measure, wrap } from "./text.ts";
import { unitOf, units, type Unit } from "./units.ts";

interface Line {
  place: MappedPlace;
  text: string;
  first: boolean;
}

interface Tile {
  unit: Unit;
  /** Name of the unit; none where the unit itself is the place of a line. */
  title: string[];
  lines: Line[];
  /** How many further places there are in it. */
  more: number;
  /** The place that the unit itself is, where that is a province of the record. */
  own: MappedPlace | null;
}

const SIZE = 12.5;
const LINE = 19;
const TITLE_LINE = 15;
const GAP = 3;
const EDGE = 4;
const SIGN = MARK_RADIUS * 2 + 3;
const FILL = 0.95;

const firstColumn = Math.min(...units.map((unit) => unit.column));
const columns = Math.max(...units.map((unit) => unit.column)) - firstColumn + 1;
const rows = Math.max(...units.map((unit) => unit.row)) + 1;

/** True where a grid of tiles this wide names the units by the letters of ISO 3166-2:CN. */
const lettersInTiles = (width: number, locale: Drawing["locale"]): boolean =>
  units.some((unit) => unit.name[locale].split(" ").some((word) => measure(word, SIZE, locale) > width - 2 * EDGE));

const room = (width: number, flag: string | null): number => width - 2 * EDGE - SIGN - (flag === null ? 0 : FLAG_WIDTH);

/** The unit's name, or the letters of its ISO code where tiles are too narrow for the names of a language. */
const titleOf = (unit: Unit, width: number, locale: Drawing["locale"]): string[] =>
  lettersInTiles(width, locale) ? [unit.iso.slice(3)] : wrap(unit.name[locale], width - 2 * EDGE, SIZE, locale);

const tileOf = (
  unit: Unit,
  ranks: Map<MappedPlace, number>,
  most: number,
  numbered: boolean,
  width: number,
  locale: Drawing["locale"],
): Tile => {
  const here = [...ranks.keys()].filter((place) => unitOf(place.adcode) === unit);
  const isUnit = (place: MappedPlace) => place.adcode === unit.adcode;
  const ordered = [...here.filter(isUnit), ...here.filter((place) => !isUnit(place))];
  const rank = (place: MappedPlace): number => ranks.get(place)!;
  const shown = ordered.filter((place) => rank(place) <= most);
  const lines = shown.flatMap((place) => {
    const number = String(rank(place));
    const texts = numbered ? [number] : wrap(place.name, room(width, place.flag) * FILL, SIZE, locale);
    return texts.map((text, i) => ({ place, text, first: i === 0 }));
  });
  const untitled = !numbered && ordered.some(isUnit);
  return {
    unit,
    title: untitled ? [] : titleOf(unit, width, locale),
    lines,
    more: ordered.length - shown.length,
    own: ordered.find((p) => p.area && isUnit(p)) ?? null,
  };
};

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A box whose outline stays within the tile. */
const inset = ({ x, y, width, height }: Box): Box => ({
  x: round(x + 0.6),
  y: round(y + 0.6),
  width: round(width - 1.2),
  height: round(height - 1.2),
});

const drawTile = (h: Make, tile: Tile, box: Box, theme: Drawing["theme"]): SVGElement => {
  const left = box.x + EDGE;
  const below = box.y + tile.title.length * TITLE_LINE + 15 + (tile.title.length > 0 ? 3 : 0);
  const line = ({ place, text, first }: Line, i: number): SVGElement => {
    const y = below + i * LINE;
    const flagged = place.flag === null ? 0 : FLAG_WIDTH;
    return h(
      "g",
      { "data-fact": place.fact },
      first ? placeMark(h, place, left + MARK_RADIUS, y - 4.5, theme) : null,
      first && place.flag !== null ? flagMark(h, left + SIGN, y, theme, place.flag) : null,
      h("text", { x: left + SIGN + flagged, y, "font-size": SIZE, "font-weight": 500 }, text),
    );
  };
  const more = { x: left + SIGN, y: below + tile.lines.length * LINE };
  return h(
    "g",
    {},
    tile.own === null
      ? h("rect", { ...box, fill: theme.color("land") })
      : h("rect", { ...inset(box), ...areaLook(tile.own.recorded, theme) }),
    ...tile.title.map((text, i) =>
      h(
        "text",
        {
          x: left + 1,
          y: box.y + 15 + i * TITLE_LINE,
          "font-size": SIZE,
          fill: theme.color(tile.own?.recorded ? "ink" : "muted"),
        },
        text,
      ),
    ),
    ...tile.lines.map(line),
    ...(tile.more === 0
      ? []
      : [h("text", { ...more, "font-size": SIZE, fill: theme.color("muted") }, `+${tile.more}`)]),
  );
};

const heightOf = ({ title, lines, more }: Tile): number =>
  title.length * TITLE_LINE + (lines.length + (more === 0 ? 0 : 1)) * LINE + 8;

/** A drawn grid; `letters` where the units have the letters of ISO 3166-2:CN instead of their names. */
export interface DrawnGrid {
  part: Part;
  listing: Listing;
  letters: boolean;
}

/**
 * The 34 province-level units as equal tiles, with the marks of the first `most` places in each and the number of the others;
 * no boundary is drawn at all.
 */
export const tileGrid = (
  { document, width, theme, locale }: Drawing,
  places: MappedPlace[],
  most: number,
): DrawnGrid => {
  const h = maker(document);
  const tileWidth = (width - GAP * (columns - 1)) / columns;
  const numbered = isNarrow(width) && places.some((p) => measure(p.name, SIZE, locale) > room(tileWidth, p.flag));
  const ranks = new Map(places.map((place, i) => [place, i + 1]));
  const tiles = units.map((unit) => tileOf(unit, ranks, most, numbered, tileWidth, locale));
  const least = isNarrow(width) ? 38 : 44;
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(least, ...tiles.filter(({ unit }) => unit.row === row).map(heightOf)),
  );
  const topOf = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height + GAP, 0);
  const drawn = tiles.map((tile) => {
    const { column, row } = tile.unit;
    const box = {
      x: (column - firstColumn) * (tileWidth + GAP),
      y: topOf(row),
      width: tileWidth,
      height: heights[row]!,
    };
    return drawTile(h, tile, box, theme);
  });
  const part = { node: h("g", {}, ...drawn), height: topOf(rows) - GAP };
  return { part, listing: { places, numbered, leftOver: false }, letters: lettersInTiles(tileWidth, locale) };
};
