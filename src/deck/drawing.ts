import { sizedMap } from "../charts/programme-map/sized.ts";
import { chart as programmeMap } from "../charts/programme-map.ts";
import { chart as stageLadder } from "../charts/stage-ladder.ts";
import { locales, type Locale } from "../i18n/text.ts";
import { drawChart, type DrawOptions } from "../marks/draw-chart.ts";
import { isNarrow } from "../marks/drawing.ts";
import { linkMarks } from "../marks/link-marks.ts";
import { svgSize } from "../marks/root.ts";
import { maker } from "../marks/svg.ts";
import { themes } from "../marks/theme.ts";
import type { Atlas } from "../record/atlas.ts";
import { slideCharts } from "../slides/drawable.ts";
import type { SlideChart } from "../slides/slide.ts";
import { titleHeight } from "./size.ts";
import { isTree } from "./tree.ts";

/** Where drawings stand on a slide of 1280 by 720, under a title of one line; each further line takes from the height. */
export const ROOM = { width: 1168, height: 540 };
/** Widths to draw at, the one with the largest letters first. Charts set no text below 12 pixels, and a slide none below 24. */
const WIDTHS = [400, 440, 490, 584];
/** The columns of a whole ladder need more width than letters of that size leave: on slides it stands as on a phone. */
const widthsOf = ({ id }: SlideChart): number[] => (id === stageLadder.id ? WIDTHS.filter(isNarrow) : WIDTHS);
export const MAP = { width: 700, height: 455 };

/** A chart of a slide, and the titles over it in all languages: what fits must fit in each. */
export interface Placed {
  chart: SlideChart;
  titles: { title: string; locale: Locale }[];
}

/** In what is drawn, and what of. */
export interface Canvas {
  document: Document;
  atlas: Atlas;
}

export const isMap = ({ id }: SlideChart): boolean => id === programmeMap.id;

/** A chart of a slide drawn; a map has a size of its own. */
export const drawPlaced = ({ document, atlas }: Canvas, { id, places }: SlideChart, options: DrawOptions) => {
  const chart = slideCharts.get(id);
  if (chart === undefined) throw new Error(`no slide shows the chart "${id}"`);
  return drawChart(document, chart, chart.rows(atlas, { places }), options);
};

/** What the titles of a drawing take from its height, in the language that needs most. */
export const furtherLines = (titles: Placed["titles"]): number =>
  Math.max(...titles.map(({ title, locale }) => titleHeight(title, locale) - titleHeight("", locale)));

const fitting = new Map<string, number | undefined>();

/** The width to draw a chart at so that it can be read on a slide in every language; none where it has no room. */
export const widthFor = (canvas: Canvas, { chart, titles }: Placed): number | undefined => {
  const key = [chart.id, ...chart.places, ...titles.map(({ title }) => title)].join(" ");
  if (fitting.has(key)) return fitting.get(key);
  const further = furtherLines(titles);
  const fits = (width: number) =>
    locales.every(
      (locale) =>
        svgSize(drawPlaced(canvas, chart, { width, locale }).svg).height * (ROOM.width / width) <=
        ROOM.height - further,
    );
  const width = widthsOf(chart).find(fits);
  fitting.set(key, width);
  return width;
};

/** True where a chart can be read on a slide. */
export const fitsSlide = (canvas: Canvas, placed: Placed): boolean =>
  isMap(placed.chart) || isTree(placed.chart) || widthFor(canvas, placed) !== undefined;

/** The map of a slide; of one place with that in focus. Its remark stands beside it. */
export const drawMap = (
  { document, atlas }: Canvas,
  { places: [only, another] }: SlideChart,
  { locale, theme = "page", link }: Omit<DrawOptions, "width">,
): SVGElement => {
  const h = maker(document);
  const focus = only === undefined || another !== undefined ? undefined : atlas.place(only);
  const parts = sizedMap(atlas, MAP, focus, false)({ h, theme: themes[theme], locale });
  const box = { viewBox: `0 0 ${MAP.width} ${MAP.height}`, ...MAP };
  const svg = h("svg", { ...box, fill: themes[theme].color("ink") }, ...parts);
  if (link !== undefined) linkMarks(svg, link);
  return svg;
};
