import type { Chart, ChartRow } from "../../charts/define.ts";
import { pictureNotes as w } from "../../i18n/chart-pictures.ts";
import { formatNumber } from "../../i18n/format.ts";
import { words } from "../../i18n/index.ts";
import type { Locale } from "../../i18n/text.ts";
import { maker, type Make } from "../../marks/svg.ts";
import { measure } from "../../marks/text.ts";
import { themes } from "../../marks/theme.ts";
import type { Atlas } from "../../record/atlas.ts";
import { blankDocument, drawSvg } from "../draw.ts";
import { sizedMap } from "../social/plates/map.ts";
import { drawBlock, fitLines, setLines, type Block } from "../social/typeset.ts";
import type { About } from "./about.ts";
import { bestCut } from "./cuts.ts";
import { sourceLine } from "./lines.ts";
import { partOf, rowsShown, wholeOf, type Whole } from "./parts.ts";
import { qrMark } from "./qr.ts";

/** A picture for a timeline of posts, and one that fills a phone held upright. */
export const forms = {
  square: { width: 1080, height: 1080, top: 38, bottom: 38, side: 42, titles: [42, 39, 36, 33], title: 150, qr: 140 },
  // Apps lay their own buttons over the top and the foot of a story.
  story: { width: 1080, height: 1920, top: 150, bottom: 190, side: 60, titles: [64, 58, 52, 47], title: 290, qr: 190 },
} as const;
export type Form = keyof typeof forms;

/** No text is smaller: on a phone a pixel of the form is a third of a point. */
const SMALLEST = 24;
/** Charts set no text below 12 pixels. */
const LEAST_SCALE = SMALLEST / 12;
/** Widths at which charts draw for phones, the one with the smallest letters first. */
const WIDTHS = [440, 400, 360, 320];
/** Where the heads of the columns alone fill the room: charts draw them lower from here on, at hardly smaller letters. */
const LOW_HEADS = 500;
/** English letters of the pictures' font are narrower than texts are measured, which is for every reader's fonts. */
const NARROWER = { en: 1.12, zh: 1 };
/** Where the key leaves the data less than this share of the room, they stand without it. */
const LEAST_DATA = 0.55;
const theme = themes.light;

interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What is drawn in the room of a form, and what must be said of it. */
interface Inset {
  markup: string;
  /** Pixels of its data, below its key and heads. */
  data: number;
  said: string | null;
}

/** The upper part of a drawing, cut between two rows, with its key if there is room for it. */
const cutInset = <R extends ChartRow>(whole: Whole, rows: R[], room: Room, scale: number): Inset | undefined => {
  const { locale, start, head, cuts } = whole;
  const high = room.height / scale;
  const data = cuts.filter(({ y }) => y > Math.max(start, head.bottom));
  const withKey = start > high * (1 - LEAST_DATA) ? undefined : bestCut(data, 0, high);
  const from = withKey === undefined ? Math.round(start) : 0;
  const to = withKey ?? bestCut(data, from, high);
  if (to === undefined) return undefined;
  const shown = rowsShown(whole, rows, [Math.max(start, head.bottom), to]);
  const [n, all] = [shown ?? 0, rows.length].map((count) => formatNumber(count, locale)) as [string, string];
  return {
    markup: partOf(whole, [from, to], { ...room, scale }),
    data: (to - Math.max(start, head.bottom)) * scale,
    said: shown === undefined || shown === rows.length ? w.partUncounted[locale] : w.part[locale](n, all),
  };
};

const drawn = <R extends ChartRow>(chart: Chart<R>, rows: R[], width: number, { locale }: About): Whole =>
  wholeOf(drawSvg(chart, rows, { width, locale, theme: "light" }), locale);

/** The chart drawn for phones, as large as it fits whole; else its upper part. */
const chartInset = <R extends ChartRow>(chart: Chart<R>, rows: R[], about: About, room: Room): Inset => {
  const widest = Math.floor(room.width / LEAST_SCALE);
  let best = drawn(chart, rows, widest, about);
  const scaleOf = ({ width }: Whole) => room.width / width;
  const fits = (whole: Whole) => whole.height * scaleOf(whole) <= room.height;
  if (!fits(best)) {
    const low = () => drawn(chart, rows, LOW_HEADS, about);
    const part = cutInset(best, rows, room, scaleOf(best)) ?? cutInset(low(), rows, room, room.width / LOW_HEADS);
    if (part === undefined) throw new Error(`nothing of the chart "${chart.id}" fits the room of a picture`);
    return part;
  }
  for (const width of WIDTHS) {
    const larger = drawn(chart, rows, width, about);
    if (!fits(larger)) break;
    best = larger;
  }
  const scale = scaleOf(best);
  return { markup: partOf(best, [0, best.height], { ...room, scale }), data: room.height, said: null };
};

/** The map must not be cut: it stands whole without the list below it, or is drawn anew for a room that is less high. */
const mapInset = <R extends ChartRow>(
  chart: Chart<R>,
  rows: R[],
  about: About & { atlas: Atlas },
  room: Room,
): Inset => {
  const { locale, atlas } = about;
  const said = w.mapOnly[locale];
  const listed = drawn(chart, rows, Math.floor(room.width / LEAST_SCALE), about);
  const scale = room.width / listed.width;
  const height = listed.head.bottom * scale;
  if (height <= room.height)
    return { markup: partOf(listed, [0, listed.head.bottom], { ...room, scale }), data: height, said };
  const document = blankDocument();
  const h = maker(document);
  const map = h(
    "svg",
    { ...room, viewBox: `0 0 ${room.width} ${room.height}` },
    ...sizedMap(atlas, room)({ document, h, theme, locale }),
  );
  return { markup: map.outerHTML, data: room.height, said };
};

interface Foot {
  blocks: { block: Block; weight?: number; fill: string; space: number }[];
  height: number;
}

/** The credit line, its address on lines of its own that break behind a slash. */
const creditLines = (url: string, room: number, locale: Locale): Block[] => {
  const credit = words(locale).credit(url);
  const owner = setLines(credit.slice(0, credit.length - url.length).trim(), room, SMALLEST, locale);
  const lines: string[] = [];
  for (const piece of url.split(/(?<=[^/:]\/)/)) {
    const last = lines.at(-1);
    if (last !== undefined && measure(last + piece, SMALLEST) <= room * NARROWER.en)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return [owner, { ...owner, lines }];
};

const footOf = <R extends ChartRow>(chart: Chart<R>, about: About, form: Form, said: string | null): Foot => {
  const { locale, url } = about;
  const { width, side, qr } = forms[form];
  const beside = width - 2 * side - qr - 28;
  const set = (text: string, room: number) => setLines(text, room * NARROWER[locale], SMALLEST, locale);
  const carried = chart.uncut && form === "square" ? [] : chart.notes.filter((note) => note.carried);
  const [ink, muted] = [theme.color("ink"), theme.color("muted")];
  const below = [set(sourceLine(about, form === "square" ? 1 : 2), beside), ...creditLines(url, beside, locale)];
  const blocks = [
    ...(said === null ? [] : [{ block: set(said, width - 2 * side), weight: 600, fill: ink, space: 4 }]),
    ...carried.map((note) => ({ block: set(note[locale], width - 2 * side), fill: ink, space: 4 })),
    ...below.map((block, i) => ({ block, fill: i === 0 ? muted : ink, space: [12, 3, 0][i]! })),
  ];
  const tall = ({ block, space }: (typeof blocks)[number]) => block.lines.length * block.leading + space;
  const sum = (list: typeof blocks) => list.reduce((total, each) => total + tall(each), 0);
  const [wide, narrow] = [sum(blocks.slice(0, -below.length)), sum(blocks.slice(-below.length))];
  return { blocks, height: wide + Math.max(narrow, qr + 12) };
};

const drawFoot = (h: Make, { blocks }: Foot, form: Form, url: string, top: number): SVGElement[] => {
  const { width, height, side, bottom, qr } = forms[form];
  let y = top;
  const texts = blocks.flatMap(({ block, weight, fill, space }) => {
    const base = y + space + block.size;
    y += space + block.lines.length * block.leading;
    return drawBlock(h, block, { x: side, y: base, fill, ...(weight ? { weight } : {}) });
  });
  return [...texts, qrMark(h, url, { x: width - side - qr, y: height - bottom - qr, size: qr })];
};

const drawHead = <R extends ChartRow>(
  h: Make,
  chart: Chart<R>,
  { title, locale }: About,
  form: Form,
  sizes: readonly number[],
) => {
  const { width, side, top, title: room } = forms[form];
  const inner = width - 2 * side;
  const eyebrow = { y: top + 22, "font-size": SMALLEST };
  const heading = fitLines(title, { width: inner, height: room }, [...sizes], locale);
  const first = top + 42 + heading.size * 0.95;
  const subtitle = setLines(chart.subtitle[locale], inner * NARROWER[locale], SMALLEST, locale);
  const second = first + (heading.lines.length - 1) * heading.leading + 16 + subtitle.leading;
  const nodes = [
    h("text", { ...eyebrow, x: side, "font-weight": 600, fill: theme.color("azurite") }, chart.name[locale]),
    h(
      "text",
      { ...eyebrow, x: width - side, "text-anchor": "end", fill: theme.color("muted") },
      words(locale).siteName,
    ),
    ...drawBlock(h, heading, { x: side, y: first, fill: theme.color("ink"), weight: 600 }),
    ...drawBlock(h, subtitle, { x: side, y: second, fill: theme.color("muted") }),
  ];
  return { nodes, bottom: second + (subtitle.lines.length - 1) * subtitle.leading + 24 };
};

const GAP = 22;
/** Where less than this share of the room shows data, the title makes way for them. */
const LEAST_SHOWN = 0.4;
const SMALL_TITLES = [34, 31];

interface Composed {
  head: { nodes: SVGElement[]; bottom: number };
  foot: Foot;
  inset: Inset;
  room: Room;
}

/** The head set as large as it can be, or smaller where the drawing would show next to nothing below it. */
const compose = <R extends ChartRow>(
  h: Make,
  chart: Chart<R>,
  rows: R[],
  about: About & { atlas: Atlas },
  form: Form,
) => {
  const { width, height, side, bottom, titles } = forms[form];
  const tryWith = (sizes: readonly number[], said: string | null): Composed => {
    const head = drawHead(h, chart, about, form, sizes);
    const foot = footOf(chart, about, form, said);
    const room = {
      x: side,
      y: head.bottom,
      width: width - 2 * side,
      height: height - bottom - foot.height - GAP - head.bottom,
    };
    const inset = chart.uncut ? mapInset(chart, rows, about, room) : chartInset(chart, rows, about, room);
    return inset.said === null || said !== null ? { head, foot, inset, room } : tryWith(sizes, inset.said);
  };
  const usual = tryWith(titles, null);
  return usual.inset.data < usual.room.height * LEAST_SHOWN ? tryWith(SMALL_TITLES, null) : usual;
};

/** A chart as a picture of a form: a standalone SVG, to be drawn as PNG, with a code that leads to the chart's page. */
export const formPicture = <R extends ChartRow>(
  chart: Chart<R>,
  rows: R[],
  about: About & { atlas: Atlas },
  form: Form,
): string => {
  const h = maker(blankDocument());
  const { width, height, side, bottom } = forms[form];
  const { head, foot, inset } = compose(h, chart, rows, about, form);
  const top = height - bottom - foot.height;
  const rule = { d: `M${side},${Math.round(top) - 6.5}h${width - 2 * side}`, "stroke-width": 1.5 };
  const picture = h(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      "font-family": "Noto Sans SC",
      "font-size": SMALLEST,
      fill: theme.color("ink"),
    },
    h("rect", { width, height, fill: theme.color("paper") }),
    ...head.nodes,
    h("path", { ...rule, stroke: theme.color("line") }),
    ...drawFoot(h, foot, form, about.url, top),
  );
  return picture.outerHTML.replace(/<\/svg>$/, `${inset.markup}</svg>`);
};
