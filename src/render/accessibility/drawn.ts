import { parseHTML } from "linkedom";
import { widths, type Chart, type ChartRow } from "../../charts/define.ts";
import { locales, type Locale } from "../../i18n/text.ts";
import { themes } from "../../marks/theme.ts";
import { drawSvg } from "../draw.ts";

/** One drawing of a chart as a document of its own, and the colour of the paper that it stands on. */
export interface Drawn {
  locale: Locale;
  paper: string;
  svg: Element;
}

/** Every drawing that a page shows of its rows: both widths, languages and schemes, all views. */
export const drawnOf = <R extends ChartRow>(chart: Chart<R>, rows: R[]): Drawn[] =>
  locales.flatMap((locale) =>
    Object.values(widths).flatMap((width) =>
      (chart.views ?? [undefined]).flatMap((view) =>
        (["light", "dark"] as const).map((theme) => ({
          locale,
          paper: themes[theme].background!,
          svg: parseHTML(drawSvg(chart, rows, { width, locale, theme, view: view?.id })).document.querySelector("svg")!,
        })),
      ),
    ),
  );

/** The marks of a drawing: what states a fact and holds no other mark. */
export const marksIn = (svg: Element): Element[] =>
  [...svg.querySelectorAll("[data-fact]")].filter((mark) => mark.querySelector("[data-fact]") === null);
