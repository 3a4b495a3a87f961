import { widths, type Chart, type ChartRow } from "../../charts/define.ts";
import { pictureNotes as w } from "../../i18n/chart-pictures.ts";
import { formatNumber } from "../../i18n/format.ts";
import { words } from "../../i18n/index.ts";
import type { Locale } from "../../i18n/text.ts";
import { maker, type Make } from "../../marks/svg.ts";
import { themes } from "../../marks/theme.ts";
import { blankDocument } from "../draw.ts";
import { drawnRows } from "../drawn-part.ts";
import type { About } from "./about.ts";
import { column, eyebrow, MARGIN, PLATE_WIDTH, svgFile } from "./frame.ts";
import { heading, imprint, partSaid, type Paragraph } from "./lines.ts";
import { sheetsOf, type Rooms, type Sheet } from "./page-sheets.ts";
import { qrMark } from "./qr.ts";

/** Height of A4 where its width is that of the plates. */
export const PAGE_HEIGHT = Math.round((PLATE_WIDTH * 297) / 210);
const QR = 84;
const FOOT_LINE = 34;
const print = { theme: "print" } as const;

interface Frame {
  /** Where the drawing begins, and what stands over it. */
  top: number;
  over: SVGElement[];
  /** How high the foot is, and the foot where it begins. */
  foot: number;
  under(y: number): SVGElement[];
}

const footRule = (h: Make, y: number): SVGElement =>
  h("path", { d: `M${MARGIN},${y}h${widths.wide}`, stroke: themes.print.color("line"), fill: "none" });

/** What a page is about, and which view of the chart it shows. */
export interface PageOptions extends About {
  view?: string | undefined;
}

/** The first page: heading over the drawing; notes, sources, credit and the code under it. */
const firstFrame = <R extends ChartRow>(h: Make, chart: Chart<R>, about: About, said: string | null): Frame => {
  const options = { ...about, ...print };
  const head = column(h, heading(chart, about), MARGIN + 9, options);
  const note: Paragraph[] =
    said === null ? [] : [{ text: said, size: 12, leading: 18, color: "ink", weight: 600, space: 8 }];
  const under = (y: number) => column(h, [...note, ...imprint(chart, about)], y + 4, options, widths.wide - QR - 24);
  const foot = Math.max(under(0).bottom, QR + 12);
  return {
    top: Math.round(head.bottom + 20),
    over: [...eyebrow(h, chart, options), ...head.texts],
    foot,
    under: (y) => [
      footRule(h, y),
      ...under(y).texts,
      qrMark(h, about.url, { x: PLATE_WIDTH - MARGIN - QR, y: y + 10, size: QR }),
    ],
  };
};

/** A further page: the title again, and the credit line. */
const furtherFrame = <R extends ChartRow>(h: Make, chart: Chart<R>, about: About): Frame => {
  const options = { ...about, ...print };
  const { locale, title, url } = about;
  const small = { leading: 18, size: 12, space: 8 };
  const text = `${title}${w.continued[locale]}`;
  const head = column(h, [{ ...small, size: 14, leading: 20, text, color: "ink", weight: 600 }], MARGIN + 9, options);
  const under = (y: number) => column(h, [{ ...small, text: words(locale).credit(url), color: "ink" }], y + 4, options);
  return {
    top: Math.round(head.bottom + 16),
    over: [...eyebrow(h, chart, options), ...head.texts],
    foot: under(0).bottom,
    under: (y) => [footRule(h, y), ...under(y).texts],
  };
};

const pageNumber = (h: Make, { locale }: About, { n, of }: { n: number; of: number }, height: number): SVGElement[] => {
  const [own, all] = [n + 1, of].map((number) => formatNumber(number, locale)) as [string, string];
  const at = { x: PLATE_WIDTH - MARGIN, y: height - 22, "text-anchor": "end", "font-size": 12 };
  return of === 1 ? [] : [h("text", { ...at, fill: themes.print.color("muted") }, w.page[locale](own, all))];
};

const GAP = 16;

const pageOf = (
  h: Make,
  about: About,
  frame: Frame,
  sheet: Sheet,
  height: number | null,
  number?: { n: number; of: number },
): string => {
  const rule = frame.top + sheet.height + GAP;
  const needed = rule + frame.foot;
  const tall = height === null ? Math.round(needed + MARGIN - 8) : Math.max(height, Math.ceil(needed + FOOT_LINE));
  const extra = number === undefined ? [] : pageNumber(h, about, number, tall);
  const paper = h("rect", { width: PLATE_WIDTH, height: tall, fill: themes.print.background });
  const parts = [paper, ...frame.over, ...frame.under(rule), ...extra].map((part) => part.outerHTML);
  return svgFile({ ...about, ...print }, tall, [...parts, ...sheet.at(MARGIN, frame.top)]);
};

const roomsOf = (first: Frame, further: Frame): Rooms => {
  const room = ({ top, foot }: Frame) => PAGE_HEIGHT - FOOT_LINE - GAP - top - foot;
  return { first: room(first), further: room(further) };
};

/** What is said of a chart with more places than are drawn; null of any other. */
const partOfMany = (rows: ChartRow[], { length: drawn }: ChartRow[], locale: Locale, seen = drawn): string | null =>
  drawn === rows.length ? null : partSaid({ rows: seen, drawn, of: rows.length }, locale);

/** The chart for paper, in ink on white: pages of A4 (longer where a drawing must not be cut) as SVG, a long one cut between its rows, its heads repeated. */
export const printPages = <R extends ChartRow>(chart: Chart<R>, rows: R[], about: PageOptions): string[] => {
  const h = maker(blankDocument());
  const drawn = drawnRows(chart, rows);
  const said = partOfMany(rows, drawn, about.locale);
  const frames = { first: firstFrame(h, chart, about, said), further: furtherFrame(h, chart, about) };
  const sheets = sheetsOf(chart, drawn, about, roomsOf(frames.first, frames.further));
  return sheets.map((sheet, i) =>
    pageOf(h, about, i === 0 ? frames.first : frames.further, sheet, PAGE_HEIGHT, { n: i, of: sheets.length }),
  );
};

/** The chart, or the first page of a long one, as one picture for print that says so. */
export const printPicture = <R extends ChartRow>(chart: Chart<R>, rows: R[], about: PageOptions): string => {
  const h = maker(blankDocument());
  const { locale } = about;
  const number = (n: number) => formatNumber(n, locale);
  const further = furtherFrame(h, chart, about);
  const plain = firstFrame(h, chart, about, null);
  const drawn = drawnRows(chart, rows);
  const pages = sheetsOf(chart, drawn, about, roomsOf(plain, further));
  if (pages.length === 1 && drawn === rows) return pageOf(h, about, plain, pages[0]!, null);
  const say = (seen: number, of: string): string =>
    partOfMany(rows, drawn, locale, seen) ?? w.firstPage[locale](number(seen), number(rows.length), of);
  // What is said takes a line or two from the drawing, which may then show a row less.
  const spoken = firstFrame(h, chart, about, say(rows.length, "99"));
  const [sheet] = sheetsOf(chart, drawn, about, roomsOf(spoken, further));
  return pageOf(h, about, firstFrame(h, chart, about, say(sheet!.rows ?? 0, number(pages.length))), sheet!, null);
};
