import { widths, type Chart, type ChartRow } from "../../charts/define.ts";
import { words } from "../../i18n/index.ts";
import { languageTag, type Locale } from "../../i18n/text.ts";
import { maker, type Make } from "../../marks/svg.ts";
import { textBlock, wrap } from "../../marks/text.ts";
import { themes, type Theme } from "../../marks/theme.ts";
import { blankDocument } from "../draw.ts";
import { escapeXml } from "../../marks/xml.ts";
import { rdfOf, type About } from "./about.ts";
import { FACES, insetDrawing, type InsetDrawing } from "./drawing.ts";
import { heading, imprint, partSaid, type Paragraph } from "./lines.ts";

/** Margin of the plate; the double line around it stands in the middle of the margin. */
export const MARGIN = 44;
/** Width of every plate in its own pixels. */
export const PLATE_WIDTH = widths.wide + 2 * MARGIN;
/** Semibold letters are wider than the regular ones that texts are measured with. */
const BOLDER = 1.06;

export interface PlateOptions extends About {
  theme: Exclude<Theme["name"], "page">;
  view?: string | undefined;
  /** Address of a fact's page: with it, each mark is a link to its fact. */
  link?: (fact: string) => string;
}

/** Lines of about the same length, as few as the width allows, so that no word is left alone on the last. */
const balanced = (text: string, width: number, size: number, locale: Locale): string[] => {
  const lines = wrap(text, width, size, locale);
  let best = lines;
  for (let narrower = width - size; narrower > width / 2; narrower -= size) {
    const tried = wrap(text, narrower, size, locale);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
};

/** Paragraphs one under the other from `top`; answers them with the y that they end at. */
export const column = (
  h: Make,
  paragraphs: Paragraph[],
  top: number,
  { theme, locale }: Pick<PlateOptions, "theme" | "locale">,
  width: number = widths.wide,
) => {
  let bottom = top;
  const texts = paragraphs.map(({ text, size, leading, color, weight, space }) => {
    const lines = balanced(text, width, size * (weight ? BOLDER : 1), locale);
    const y = bottom + space + leading - Math.round((leading - size * 0.72) / 2);
    bottom += space + lines.length * leading;
    const fill = themes[theme].color(color);
    return textBlock(h, lines, { x: MARGIN, y, "font-size": size, "font-weight": weight, fill }, leading);
  });
  return { texts, bottom };
};

/** What stands over the title: the chart's name, and whose plate it is. */
export const eyebrow = <R extends ChartRow>(
  h: Make,
  chart: Chart<R>,
  { theme, locale }: Pick<PlateOptions, "theme" | "locale">,
): SVGElement[] => {
  const fill = themes[theme].color("muted");
  const y = MARGIN + 9;
  return [
    h("text", { x: MARGIN, y, "font-size": 12, fill }, chart.name[locale]),
    h("text", { x: PLATE_WIDTH - MARGIN, y, "font-size": 12, fill, "text-anchor": "end" }, words(locale).siteName),
  ];
};

const ground = (h: Make, height: number, name: PlateOptions["theme"]): SVGElement[] => {
  const theme = themes[name];
  const line = (inset: number, width: number) =>
    h("rect", {
      x: inset,
      y: inset,
      width: PLATE_WIDTH - 2 * inset,
      height: height - 2 * inset,
      fill: "none",
      stroke: theme.color("line"),
      "stroke-width": width,
    });
  return [h("rect", { width: PLATE_WIDTH, height, fill: theme.background }), line(14, 1.5), line(18, 0.5)];
};

/** A standalone SVG file of the plates' width with these elements in it, what it is in its metadata. */
export const svgFile = (options: PlateOptions, height: number, elements: string[]): string => {
  const { title, description, locale, theme } = options;
  const tag = languageTag[locale];
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PLATE_WIDTH} ${height}"`,
    ` width="${PLATE_WIDTH}" height="${height}" xml:lang="${tag}" lang="${tag}" font-family="${escapeXml(FACES[locale])}"`,
    ` font-size="13" fill="${themes[theme].color("ink")}"><title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc><metadata>${rdfOf(options)}</metadata>`,
    ...elements,
    "</svg>\n",
  ].join("");
};

/** At twice its size, as PNG files have it, a plate with a higher drawing would be more than 20,000 pixels high. */
const MOST_HIGH = 9000;

const partNote = (part: InsetDrawing["part"], { locale }: PlateOptions): Paragraph[] => {
  if (part === undefined) return [];
  return [{ text: partSaid(part, locale), size: 12, leading: 18, color: "ink", weight: 600, space: 8 }];
};

/**
 * The chart as a plate that stands alone: one SVG file with title, drawing, the notes that must go with it, sources, credit,
 * licence and address, all of it in the metadata too. Colours are plain values.
 */
export const framePicture = <R extends ChartRow>(chart: Chart<R>, rows: R[], options: PlateOptions): string => {
  const h = maker(blankDocument());
  const { theme } = options;
  const head = column(h, heading(chart, options), MARGIN + 9, options);
  const drawing = insetDrawing(chart, rows, { ...options, width: widths.wide }, MOST_HIGH);
  const top = Math.round(head.bottom + 20);
  const rule = top + drawing.height + 22;
  const foot = column(h, [...partNote(drawing.part, options), ...imprint(chart, options)], rule + 4, options);
  const height = Math.round(foot.bottom + MARGIN - 6);
  const stroke = themes[theme].color("line");
  const parts = [
    ...ground(h, height, theme),
    ...eyebrow(h, chart, options),
    ...head.texts,
    h("path", { d: `M${MARGIN},${rule}h${widths.wide}`, stroke, fill: "none" }),
    ...foot.texts,
  ].map((part) => part.outerHTML);
  return svgFile(options, height, [...parts, drawing.at(MARGIN, top)]);
};
