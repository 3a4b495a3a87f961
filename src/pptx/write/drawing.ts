import type { Chart, ChartRow } from "../../charts/define.ts";
import { drawMap, isMap, type Canvas, type Placed } from "../../deck/drawing.ts";
import { drawTree, isTree } from "../../deck/tree.ts";
import { locales, type Locale } from "../../i18n/text.ts";
import { drawChart } from "../../marks/draw-chart.ts";
import { slideCharts } from "../../slides/drawable.ts";
import type { Box } from "../look.ts";

type Room = Pick<Box, "w" | "h">;

const POINTS = 72;
/** Widths at which charts have a shape of their own. */
const WIDTHS = [340, 400, 420, 490, 520, 584, 640, 800];
/** Letters of a blueprint in points: beside a table, whose letters are of that size, and alone on a slide, from this width on. */
const BESIDE = { most: 22, least: 13 };
const ALONE = { most: 26, least: 14 };
const HALF = 8;

const sizeOf = (svg: SVGElement): [number, number] => {
  const [, , width, height] = svg.getAttribute("viewBox")!.split(" ").map(Number);
  return [width!, height!];
};

/** A chart at the width that leaves its letters largest in a room, in all languages alike. */
const drawBest = (canvas: Canvas, { chart: { id, places } }: Placed, locale: Locale, room: Room): SVGElement => {
  const chart = slideCharts.get(id) as Chart;
  const rows: ChartRow[] = chart.rows(canvas.atlas, { places });
  const draw = (width: number, own: Locale) =>
    drawChart(canvas.document, chart, rows as never[], { width, locale: own, theme: "light" }).root;
  const unit = (width: number, own: Locale): number => {
    const [w, h] = sizeOf(draw(width, own));
    return Math.min(room.w / w, room.h / h);
  };
  const units = WIDTHS.map((width) => ({ width, unit: Math.min(...locales.map((own) => unit(width, own))) }));
  const best = units.reduce((a, b) => (b.unit > a.unit ? b : a));
  return draw(best.width, locale);
};

/** The drawing of a slide as a file shows it in a room, in inches. */
export const drawingOf = (canvas: Canvas, placed: Placed, locale: Locale, room: Room): SVGElement => {
  const look = { locale, theme: "light" } as const;
  if (isMap(placed.chart)) return drawMap(canvas, placed.chart, look);
  if (!isTree(placed.chart)) return drawBest(canvas, placed, locale, room);
  const letters = room.w < HALF ? BESIDE : ALONE;
  return drawTree(canvas, placed.chart, { width: room.w * POINTS, height: room.h * POINTS, letters }, look);
};
