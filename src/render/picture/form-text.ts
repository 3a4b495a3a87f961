import type { Chart, ChartRow } from "../../charts/define.ts";
import { words } from "../../i18n/index.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Make } from "../../marks/svg.ts";
import { measure } from "../../marks/text.ts";
import { drawBlock, fitLines, setLines, type Block } from "../social/typeset.ts";
import type { About } from "./about.ts";
import { forms, NARROWER, SMALLEST, theme, type Form } from "./form-layout.ts";
import { sourceLine } from "./lines.ts";
import { qrMark } from "./qr.ts";

/** What stands under the drawing, as set, and how high it is. */
export interface Foot {
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

/** What must be said of a part, notes that go with the picture, sources, credit and address. */
export const footOf = <R extends ChartRow>(chart: Chart<R>, about: About, form: Form, said: string | null): Foot => {
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

/** Draws the foot from `top`, the code at its right. */
export const drawFoot = (h: Make, { blocks }: Foot, form: Form, url: string, top: number): SVGElement[] => {
  const { width, height, side, bottom, qr } = forms[form];
  let y = top;
  const texts = blocks.flatMap(({ block, weight, fill, space }) => {
    const base = y + space + block.size;
    y += space + block.lines.length * block.leading;
    return drawBlock(h, block, { x: side, y: base, fill, ...(weight ? { weight } : {}) });
  });
  return [...texts, qrMark(h, url, { x: width - side - qr, y: height - bottom - qr, size: qr })];
};

/** Name, finding in the largest of some sizes that fits, measure (of what is drawn); and where they end. */
export const drawHead = <R extends ChartRow>(
  h: Make,
  chart: Chart<R>,
  { title, locale }: About,
  form: Form,
  sizes: readonly number[],
  measured = chart.subtitle[locale],
) => {
  const { width, side, top, title: room } = forms[form];
  const inner = width - 2 * side;
  const eyebrow = { y: top + 22, "font-size": SMALLEST };
  const heading = fitLines(title, { width: inner, height: room }, [...sizes], locale);
  const first = top + 42 + heading.size * 0.95;
  const subtitle = setLines(measured, inner * NARROWER[locale], SMALLEST, locale);
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
