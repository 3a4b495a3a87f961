import { chart as blueprint } from "../../charts/blueprint.ts";
import type { Chart, ChartRow } from "../../charts/define.ts";
import { drawMap, isMap, type Canvas, type Placed } from "../../deck/drawing.ts";
import { locales, type Locale } from "../../i18n/text.ts";
import { drawChart, type Drawable } from "../../marks/draw-chart.ts";
import { slideCharts } from "../../slides/drawable.ts";
import type { Box } from "../look.ts";

type Room = Pick<Box, "w" | "h">;

/** Widths at which charts have a shape of their own. */
const WIDTHS = [340, 400, 420, 490, 520, 584, 640, 800];
/** Points that a unit of a drawing must come to: its letters of twelve units are then of eight points. */
const LEAST = 0.64;
const LITTLE = 420;

/** What must be said below a tree in little. */
export const littleSaid = (id: string, locale: Locale): string | null =>
  id === blueprint.id ? blueprint.condensed!.caption[locale] : null;

const sizeOf = (svg: SVGElement): [number, number] => {
  const [, , width, height] = svg.getAttribute("viewBox")!.split(" ").map(Number);
  return [width!, height!];
};

/** A chart at the width that leaves its letters largest in a room, in all languages alike; a tree in little where they cannot be read. */
const drawBest = (canvas: Canvas, { chart: { id, places } }: Placed, locale: Locale, room: Room) => {
  const chart = slideCharts.get(id) as Chart;
  const rows = chart.rows(canvas.atlas, { places });
  const draw = (drawn: Drawable<ChartRow>, width: number, own: Locale) =>
    drawChart(canvas.document, drawn, rows, { width, locale: own, theme: "light" }).root;
  const unit = (width: number, own: Locale): number => {
    const [w, h] = sizeOf(draw(chart, width, own));
    return Math.min(room.w / w, room.h / h) * 72;
  };
  const units = WIDTHS.map((width) => ({ width, unit: Math.min(...locales.map((own) => unit(width, own))) }));
  const best = units.reduce((a, b) => (b.unit > a.unit ? b : a));
  if (id !== blueprint.id || best.unit >= LEAST) return { root: draw(chart, best.width, locale), little: false };
  const height = (LITTLE * room.h) / room.w;
  const inLittle: Drawable<ChartRow> = {
    id,
    render: (all, drawing) => chart.condensed!.render(all, { ...drawing, height }),
  };
  return { root: draw(inLittle, LITTLE, locale), little: true };
};

/** The drawing of a slide as a file shows it in a room, in inches; `little` where it is one in little. */
export const drawingOf = (
  canvas: Canvas,
  placed: Placed,
  locale: Locale,
  room: Room,
): { root: SVGElement; little: boolean } =>
  isMap(placed.chart)
    ? { root: drawMap(canvas, placed.chart, { locale, theme: "light" }), little: false }
    : drawBest(canvas, placed, locale, room);
