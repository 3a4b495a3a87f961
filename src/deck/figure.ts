import { CAVEAT } from "../charts/programme-map/sized.ts";
import { make } from "../marks/html.ts";
import { drawMap, drawPlaced, furtherLines, isMap, ROOM, widthFor, type Placed } from "./drawing.ts";
import { canvasOf, type Setting } from "./setting.ts";
import { drawTree, isTree } from "./tree.ts";

const NARROW = 320;
/** Letters of a blueprint in pixels of a slide of 1280 by 720. */
const LETTERS = { most: 34, least: 24 };

/** The drawings of a slide: the one for slides, and the one for a page on a phone. */
const drawingsOf = (placed: Placed, setting: Setting): { wide: SVGElement; narrow: SVGElement | null } => {
  const { locale, at } = setting;
  const canvas = canvasOf(setting);
  const link = (fact: string) => at(`/facts/${fact}/`);
  if (isMap(placed.chart)) return { wide: drawMap(canvas, placed.chart, { locale, link }), narrow: null };
  if (isTree(placed.chart)) {
    const room = { width: ROOM.width, height: ROOM.height - furtherLines(placed.titles), letters: LETTERS };
    const narrow = drawPlaced(canvas, placed.chart, { width: NARROW, locale, link }).root;
    return { wide: drawTree(canvas, placed.chart, room, { locale, link }), narrow };
  }
  const draw = (width: number) => drawPlaced(canvas, placed.chart, { width, locale, link }).root;
  return { wide: draw(widthFor(canvas, placed)!), narrow: draw(NARROW) };
};

/** The drawing of a slide; what it shows is said in words to those who do not see it. */
export const figureOf = (setting: Setting, placed: Placed): HTMLElement => {
  const { chart } = placed;
  const { draw, locale } = setting;
  const { wide, narrow } = drawingsOf(placed, setting);
  const drawn = (name: string, svg: SVGElement): HTMLElement =>
    make(draw, "div", { class: name, "aria-hidden": "true" }, svg);
  return make(
    draw,
    "figure",
    { "data-chart": chart.id },
    drawn(narrow === null ? "drawn" : "drawn wide", wide),
    narrow === null ? null : drawn("drawn narrow", narrow),
    narrow === null ? make(draw, "p", { class: "remark" }, CAVEAT[locale]) : null,
    make(draw, "figcaption", { class: "visually-hidden" }, chart.description),
  );
};
