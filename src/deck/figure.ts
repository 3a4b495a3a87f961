import { chartById } from "../../charts/index.ts";
import { make } from "../../marks/html.ts";
import { maker } from "../../marks/svg.ts";
import { themes } from "../../marks/theme.ts";
import { locales, type Locale } from "../../i18n/text.ts";
import type { SlideChart } from "../../slides/slide.ts";
import { atlas } from "../atlas.ts";
import { blankDocument, drawSvg, linkMarks } from "../draw.ts";
import { CAVEAT, sizedMap } from "../social/plates/map.ts";
import { titleHeight } from "./size.ts";
import type { Setting } from "./text.ts";

/** Where drawings stand on a slide of 1280 by 720, under a title of one line; each further line takes from the height. */
const ROOM = { width: 1168, height: 540 };
/** Widths to draw at, the one with the largest letters first. Charts set no text below 12 pixels, and a slide none below 24. */
const WIDTHS = [400, 440, 490, 584];
const NARROW = 320;
export const MAP = { width: 700, height: 455 };

const heightOf = (svg: string): number => Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)![1]);

const fitting = new Map<string, number | undefined>();

/** A chart of a slide, and the titles over it in all languages. */
export interface Placed {
  chart: SlideChart;
  titles: { title: string; locale: Locale }[];
}

/** The width to draw a chart at so that it can be read on a slide in every language; none where it has no room. */
const widthFor = ({ chart: { id, places }, titles }: Placed): number | undefined => {
  const key = [id, ...places, ...titles.map(({ title }) => title)].join(" ");
  if (fitting.has(key)) return fitting.get(key);
  const chart = chartById(id);
  const rows = chart.rows(atlas, { places });
  const further = Math.max(...titles.map(({ title, locale }) => titleHeight(title, locale) - titleHeight("", locale)));
  const fits = (width: number) =>
    locales.every(
      (locale) => heightOf(drawSvg(chart, rows, { width, locale })) * (ROOM.width / width) <= ROOM.height - further,
    );
  const width = WIDTHS.find(fits);
  fitting.set(key, width);
  return width;
};

/** True where a chart can be read on a slide. */
export const fitsSlide = (placed: Placed): boolean =>
  placed.chart.id === "programme-map" || widthFor(placed) !== undefined;

const mapSvg = ([only, another]: string[], locale: Locale, link: (fact: string) => string): string => {
  const document = blankDocument();
  const h = maker(document);
  const focus = only === undefined || another !== undefined ? undefined : atlas.place(only);
  const parts = sizedMap(atlas, MAP, focus, false)({ document, h, theme: themes.page, locale });
  const box = { viewBox: `0 0 ${MAP.width} ${MAP.height}`, ...MAP };
  const svg = h("svg", { ...box, fill: themes.page.color("ink") }, ...parts);
  linkMarks(svg, link);
  return svg.outerHTML;
};

/** The drawings of a slide as markup: the one for slides, and the one for a page on a phone. */
const drawingsOf = (placed: Placed, { locale, at }: Setting): { wide: string; narrow: string | null } => {
  const { id, places } = placed.chart;
  const link = (fact: string) => at(`/facts/${fact}/`);
  if (id === "programme-map") return { wide: mapSvg(places, locale, link), narrow: null };
  const chart = chartById(id);
  const rows = chart.rows(atlas, { places });
  const draw = (width: number) => drawSvg(chart, rows, { width, locale, link });
  return { wide: draw(widthFor(placed)!), narrow: draw(NARROW) };
};

/** The drawing of a slide; what it shows is said in words to those who do not see it. */
export const figureOf = (setting: Setting, placed: Placed): HTMLElement => {
  const { chart } = placed;
  const { wide, narrow } = drawingsOf(placed, setting);
  const drawn = (name: string, svg: string): HTMLElement => {
    const box = make(setting.draw, "div", { class: name, "aria-hidden": "true" });
    box.innerHTML = svg;
    return box;
  };
  return make(
    setting.draw,
    "figure",
    { "data-chart": chart.id },
    drawn(narrow === null ? "drawn" : "drawn wide", wide),
    narrow === null ? null : drawn("drawn narrow", narrow),
    narrow === null ? make(setting.draw, "p", { class: "remark" }, CAVEAT[setting.locale]) : null,
    make(setting.draw, "figcaption", { class: "visually-hidden" }, chart.description),
  );
};
