import { widths } from "../../charts/define.ts";
import { chartById } from "../../charts/index.ts";
import { languageTag, type Locale } from "../../i18n/text.ts";
import { svgSize } from "../../marks/root.ts";
import { maker } from "../../marks/svg.ts";
import { themes } from "../../marks/theme.ts";
import { chartRows } from "../chart-rows.ts";
import { blankDocument, drawSvg } from "../draw.ts";
import { CAVEAT, sizedMap } from "../../charts/programme-map/sized.ts";
import type { Block } from "./block.ts";
import { text, type Given } from "./given.ts";

/** No drawing is higher than half of a page, so that the words that it goes with stay beside it. */
const HIGHEST = 380;

/** The drawing with the language that its letters are set for. */
const inLanguage = (svg: string, locale: Locale): string => svg.replace("<svg", `<svg lang="${languageTag[locale]}"`);

/** How large the map is drawn, and how wide it stands on paper, in points. */
const MAP_WIDTH = 400;
const MAP = { width: 700, height: 455 };

/** Where the places lie, as the slides show it: of one place only that is named. */
export const mapBlocks = ({ atlas, study: { locale } }: Given, [only, another]: string[], alt: string): Block[] => {
  const document = blankDocument();
  const h = maker(document);
  const focus = only === undefined || another !== undefined ? undefined : atlas.place(only);
  const parts = sizedMap(atlas, MAP, focus, false)({ h, theme: themes.print, locale });
  const svg = h("svg", { viewBox: `0 0 ${MAP.width} ${MAP.height}`, fill: themes.print.color("ink") }, ...parts);
  return [
    {
      kind: "drawing",
      svg: inLanguage(svg.outerHTML, locale),
      width: MAP.width,
      height: MAP.height,
      widest: MAP_WIDTH,
      alt,
    },
    text("small", CAVEAT[locale]),
  ];
};

/** A chart narrowed to some places, black on white, under its title; without the drawing where that is long. */
export const chartBlocks = ({ atlas, study: { locale } }: Given, id: string, places: string[]): Block[] => {
  const chart = chartById(id);
  const rows = chartRows(chart, places.length > 0 ? { places } : {}, atlas);
  const svg = inLanguage(drawSvg(chart, rows, { width: widths.wide, locale, theme: "print" }), locale);
  const { width, height } = svgSize(svg);
  const said = text("small", chart.describe(rows, locale));
  if (height > HIGHEST * 1.4) return [said];
  return [
    text("over", chart.title(rows, locale)),
    { kind: "drawing", svg, width, height, alt: chart.describe(rows, locale) },
    text("small", chart.subtitle[locale]),
  ];
};
