import { chartById } from "../../charts/index.ts";
import { make } from "../../marks/html.ts";
import { maker } from "../../marks/svg.ts";
import { themes } from "../../marks/theme.ts";
import { locales, type Locale } from "../../i18n/text.ts";
import type { SlideChart } from "../../slides/slide.ts";
import { atlas } from "../atlas.ts";
import { blankDocument, drawSvg } from "../draw.ts";
import { sizedMap } from "../social/plates/map.ts";
import type { Setting } from "./text.ts";

/** Charts set no text below 12 pixels, and a slide none below 24: drawings stand at twice their size. */
const WIDTH = 576;
/** The height that is left for a drawing under a title of two lines. */
const ROOM = 258;
const NARROW = 320;
const MAP = { width: 640, height: 520 };

const heightOf = (svg: string): number => Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)![1]);

const fitting = new Map<string, boolean>();

/** True where a chart can be read on a slide: in every language, so that both have the same slides. */
export const fitsSlide = ({ id, places }: SlideChart): boolean => {
  if (id === "programme-map") return true;
  const key = [id, ...places].join(" ");
  const chart = chartById(id);
  const rows = chart.rows(atlas, { places });
  const fits =
    fitting.get(key) ??
    locales.every((locale) => heightOf(drawSvg(chart, rows, { width: WIDTH, locale, theme: "page" })) <= ROOM);
  fitting.set(key, fits);
  return fits;
};

const mapSvg = ([only, another]: string[], locale: Locale): string => {
  const document = blankDocument();
  const h = maker(document);
  const focus = only === undefined || another !== undefined ? undefined : atlas.place(only);
  const parts = sizedMap(atlas, MAP, focus)({ document, h, theme: themes.page, locale });
  return h("svg", { viewBox: `0 0 ${MAP.width} ${MAP.height}`, ...MAP, fill: themes.page.color("ink") }, ...parts)
    .outerHTML;
};

/** The drawings of a slide as markup: the one for slides, and the one for a page on a phone. */
const drawingsOf = ({ id, places }: SlideChart, { locale, at }: Setting): { wide: string; narrow: string | null } => {
  if (id === "programme-map") return { wide: mapSvg(places, locale), narrow: null };
  const chart = chartById(id);
  const rows = chart.rows(atlas, { places });
  const link = (fact: string) => at(`/facts/${fact}/`);
  const draw = (width: number) => drawSvg(chart, rows, { width, locale, link });
  return { wide: draw(WIDTH), narrow: draw(NARROW) };
};

/** The drawing of a slide; what it shows is said in words to those who do not see it. */
export const figureOf = (setting: Setting, chart: SlideChart): HTMLElement => {
  const { wide, narrow } = drawingsOf(chart, setting);
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
    make(setting.draw, "figcaption", { class: "visually-hidden" }, chart.description),
  );
};
