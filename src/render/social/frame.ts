import { languageTag, type Locale } from "../../i18n/text.ts";
import { maker, type Make } from "../../marks/svg.ts";
import { blankDocument } from "../draw.ts";
import { textColumn } from "./column.ts";
import { COLUMN, PLATE, SIZE, SMALLEST, theme } from "./layout.ts";
import { marginNumbers, wordmark } from "./margin.ts";
import type { Sheet } from "./sheet.ts";

/** The divided border of a map sheet, down the left edge of the plate. */
const border = (h: Make): SVGElement[] => {
  const step = 45;
  const bars = Array.from({ length: PLATE.height / step }, (_, i) =>
    h("rect", {
      x: 2,
      y: i * step,
      width: 7,
      height: step,
      fill: theme.color(i % 2 === 0 ? "ink" : "sheet"),
    }),
  );
  const lines = [1, 9.5, 14].map((x) =>
    h("path", { d: `M${x},0V${PLATE.height}`, stroke: theme.color("ink"), "stroke-width": x === 14 ? 1 : 1.5 }),
  );
  return [h("rect", { width: 14, height: PLATE.height, fill: theme.color("sheet") }), ...bars, ...lines];
};

/** A sheet as a standalone SVG of 1200 by 630 pixels; `home` is the site's address without protocol. */
export const frame = (sheet: Sheet, home: string, locale: Locale): string => {
  const document = blankDocument();
  const h = maker(document);
  return h(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${SIZE.width} ${SIZE.height}`,
      width: SIZE.width,
      height: SIZE.height,
      lang: languageTag[locale],
      "font-family": "Noto Sans SC",
      "font-size": SMALLEST,
      fill: theme.color("ink"),
    },
    h("rect", { width: SIZE.width, height: SIZE.height, fill: theme.color("paper") }),
    h(
      "svg",
      { x: PLATE.x, y: 0, width: PLATE.width, height: PLATE.height, viewBox: `0 0 ${PLATE.width} ${PLATE.height}` },
      h("rect", { width: PLATE.width, height: PLATE.height, fill: theme.color("sheet") }),
      ...sheet.plate({ document, h, theme, locale }),
      ...border(h),
    ),
    h("path", { d: `M${COLUMN.x - 24.5},56V574`, stroke: theme.color("line"), "stroke-width": 1.5 }),
    ...wordmark(h, locale),
    ...marginNumbers(h, sheet, locale),
    ...textColumn(h, sheet, home, locale),
  ).outerHTML;
};
