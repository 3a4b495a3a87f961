import type pptxgen from "pptxgenjs";
import type { ChartPart } from "../content/page.ts";
import { faces, ink, languages, rooms } from "../look.ts";
import type { Pen } from "./pen.ts";

/** Inches of the title, and at most of a bar: few bars take no whole slide. */
const [HEAD, BAR] = [0.9, 0.7];
const LABEL = 14;
/** More bars take smaller letters. */
const [MANY, SMALL] = [9, 12];

/** Writes a native bar chart; its data sheet goes with it. */
export const writeChart = ({ slide, locale }: Pen, part: ChartPart): void => {
  const box = rooms[part.at];
  const { latin } = faces[locale].body;
  const label = part.categories.length > MANY ? SMALL : LABEL;
  const several = part.series.length > 1;
  const face = { fontFace: latin, color: ink("ink") };
  slide.addChart(
    "bar" as pptxgen.CHART_NAME,
    part.series.map(({ name, values }) => ({ name, labels: part.categories, values })),
    {
      ...box,
      h: Math.min(box.h, HEAD + part.categories.length * BAR),
      altText: part.alt,
      objectName: part.name,
      lang: languages[locale],
      barDir: "bar",
      barGapWidthPct: several && !part.stacked ? 55 : 45,
      ...(part.stacked ? { barGrouping: "stacked" } : {}),
      chartColors: part.colors,
      showTitle: true,
      title: part.name,
      titleFontFace: latin,
      titleFontSize: 16,
      titleColor: face.color,
      showLegend: several,
      legendPos: "t",
      legendFontFace: latin,
      legendFontSize: SMALL,
      legendColor: face.color,
      showValue: true,
      dataLabelFontFace: latin,
      dataLabelFontSize: label,
      dataLabelColor: face.color,
      // Beside another bar nothing is no bar, not a nought.
      dataLabelFormatCode: several ? "0;;" : "0",
      ...(part.stacked ? {} : { dataLabelPosition: "outEnd" as const }),
      catAxisLabelFontFace: latin,
      catAxisLabelFontSize: label,
      catAxisLabelFrequency: "1",
      catAxisLabelColor: face.color,
      catAxisLineColor: ink("line"),
      valAxisHidden: true,
      valAxisMinVal: 0,
      valGridLine: { style: "none" },
      catGridLine: { style: "none" },
    },
  );
};
