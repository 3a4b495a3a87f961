import type { Locale } from "../i18n/text.ts";
import { keyLine } from "./key.ts";
import { laneTall, SIZE, type LaneFrame } from "./lane.ts";
import type { CondensedDrawing, LaneSheet, Pen } from "./lane-sheet.ts";
import { measure, wrap } from "./text.ts";

/** Between lines of heads and of what is left out. */
export const LEADING = 15;
/** Lines closer than this cannot be told apart, wider apart they do not hold together. */
const PITCH = { least: 14.5, most: 26 };
const MOST_NAME = 0.36;
const RULE = 7;

/** Semibold letters are wider than the regular ones that texts are measured with. */
const BOLDER = 1.08;

const sum = (list: number[]): number => list.reduce((total, each) => total + each, 0);

/** Heads broken between words, a long word whole; Chinese ones after three characters at the earliest. */
const headLines = (heads: string[], locale: Locale): string[][] =>
  heads.map((head) => {
    const words = locale === "zh" ? [head.slice(0, 3)] : head.split(" ");
    return wrap(head, Math.max(52, ...words.map((word) => measure(word, SIZE, locale))), SIZE, locale);
  });

const frameOf = ({ lanes, total, heads }: LaneSheet, pen: Pen): LaneFrame => {
  const { width, locale } = pen.drawing;
  const all = total === null ? lanes : [...lanes, total];
  const wide = (text: string, bold = 1) => measure(text, SIZE, locale) * bold;
  const widest = Math.max(...all.map(({ name }) => wide(name, BOLDER)));
  const left = Math.min(width * MOST_NAME, widest + 10);
  const lines = headLines(heads, locale);
  const columns = heads.map((_, i) => {
    const numbers = all.map((lane) => wide(lane.numbers[i]!, BOLDER));
    return 12 + Math.max(...lines[i]!.map((line) => wide(line)), ...numbers);
  });
  const edges = columns.map((_, i) => width - sum(columns.slice(i + 1)));
  return { ...pen, left, strip: width - left - sum(columns), edges };
};

/** Where everything of a sheet stands, as high as the height given allows. */
export const layOut = (sheet: LaneSheet, pen: Pen & { drawing: CondensedDrawing }) => {
  const { theme, locale, width, height } = pen.drawing;
  const frame = frameOf(sheet, pen);
  const entries = sheet.key(pen);
  const key = entries.length === 0 ? { nodes: [], bottom: 0 } : keyLine(pen.h, entries, { y: 8, width, theme, locale });
  const heads = headLines(sheet.heads, locale);
  const base = key.bottom + 2 + Math.max(1, ...heads.map((lines) => lines.length)) * LEADING;
  const rest = sheet.rest === "" ? [] : wrap(sheet.rest, width, SIZE, locale);
  const foot = rest.length === 0 ? 2 : rest.length * LEADING + 8;
  const lanes = sheet.total === null ? sheet.lanes : [...sheet.lanes, sheet.total];
  const rule = sheet.total === null ? 0 : RULE;
  const least = lanes.map((lane) => laneTall(frame, lane, PITCH.least));
  const spare = (height - 1 - base - 5 - rule - foot - sum(least)) / lanes.length;
  const tall = least.map((own) => own + Math.min(Math.max(0, spare), PITCH.most - PITCH.least));
  const top = base + 5;
  const drawn = lanes.map((lane, i) => {
    const total = i === sheet.lanes.length;
    return { lane, y: top + sum(tall.slice(0, i)) + (total ? rule : 0), tall: tall[i]!, total };
  });
  const bottom = top + sum(tall) + rule;
  return {
    frame,
    key,
    heads,
    base,
    top,
    drawn,
    bottom,
    lanesEnd: bottom - (rule && rule + tall.at(-1)!),
    rest,
    height: bottom + foot,
  };
};
