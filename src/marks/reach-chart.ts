import { isNarrow, type Drawing } from "./drawing.ts";
import { cumulated, LEADING, numberColumns, SIZE, type ReachSheet } from "./reach.ts";
import { BAND, band, heads, key, numbers, type Drawn, type Pen } from "./reach-frame.ts";
import { reachStrip, stripHeight } from "./reach-strip.ts";
import { svgRoot } from "./root.ts";
import { maker, type Make } from "./svg.ts";
import { measure, textBlock, wrap } from "./text.ts";

const NAME = 112;

const line = (
  pen: Pen,
  name: string[],
  y: number,
  body: (y: number) => Drawn,
  counts: number[],
  all: boolean,
): Drawn => {
  const { h, drawing, stacked } = pen;
  const base = y + (all && !stacked ? 16.5 : 13);
  const text = textBlock(
    h,
    name,
    {
      x: 0,
      y: base,
      "font-size": SIZE,
      "font-weight": all || stacked ? 600 : null,
      fill: drawing.theme.color("ink"),
    },
    LEADING,
  );
  const own = name.length * LEADING + 2;
  const drawn = body(stacked ? y + own + 3 : y);
  const numbered = numbers(pen, counts, base, all);
  return {
    nodes: [text, ...drawn.nodes, ...numbered],
    height: stacked ? own + 3 + drawn.height : Math.max(own, drawn.height),
  };
};

/** Right edge of a name above its strip: the first number stands on its line, the heads of the numbers do not. */
const beforeNumbers = ({ places, none }: ReachSheet, right: number, locale: Drawing["locale"]): number => {
  const numbers = [none, ...places.map(({ cells }) => String(cells.length)), "000"];
  return right - Math.max(...numbers.map((number) => measure(number, SIZE, locale))) - 8;
};

const penFor = (h: Make, sheet: ReachSheet, drawing: Drawing): Pen => {
  const { width, theme, locale } = drawing;
  const stacked = isNarrow(width);
  const columns = numberColumns(sheet.heads, width, locale);
  const names = [...(sheet.all === null ? [] : [sheet.all]), ...sheet.places.map(({ name }) => name)];
  const widest = Math.max(30, ...names.map((name) => measure(name, SIZE, locale)));
  const room = stacked ? beforeNumbers(sheet, columns.rights[0]!, locale) : Math.min(widest + 1, NAME);
  const x = stacked ? 0 : room + 14;
  const strip = { h, theme, locale, x, width: stacked ? width : columns.left - x - 6 };
  return { h, drawing, columns, strip, stacked, room, none: sheet.none };
};

/** One strip a place under a band of all places, numbers of what reached at least so far beside them. */
export const reachChart = (sheet: ReachSheet, drawing: Drawing): SVGSVGElement => {
  const { document, width, theme, locale } = drawing;
  const h = maker(document);
  const pen = penFor(h, sheet, drawing);
  const named = (name: string): string[] => wrap(name, pen.room, SIZE, locale);
  const keyed = key(h, sheet, drawing);
  const headed = heads(pen, keyed.bottom + 8);
  const nodes = [...keyed.nodes, ...headed.nodes];
  let y = keyed.bottom + 8 + headed.height;
  const put = (drawn: Drawn, after: number): void => {
    nodes.push(...drawn.nodes);
    y += drawn.height + after;
  };
  const all = sheet.places.flatMap((place) => place.cells);
  if (sheet.all !== null && all.length > 0)
    put(
      line(pen, named(sheet.all), y, (top) => ({ nodes: band(pen, sheet, top), height: BAND }), cumulated(all), true),
      10,
    );
  const head = { top: keyed.bottom, bottom: y };
  for (const place of sheet.places) {
    nodes.push(h("line", { x1: 0, x2: width, y1: y, y2: y, stroke: theme.color("hairline") }));
    y += 7;
    const strip = (top: number): Drawn => ({
      nodes: reachStrip(pen.strip, sheet, place, top),
      height: stripHeight(pen.strip, sheet, place),
    });
    const counts = place.cells.length === 0 ? [] : cumulated(place.cells);
    put(line(pen, named(place.name), y, strip, counts, false), 7);
  }
  return svgRoot(document, { width, height: y + 1, head }, theme, ...nodes);
};
