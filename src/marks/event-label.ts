import type { Locale } from "../i18n/text.ts";
import { measure, wrap } from "./text.ts";
import type { Box } from "./year-scale.ts";

export const LABEL = { size: 12.5, leading: 15.5 } as const;
const GAP = 6;
const CLEAR = 10;
/** Marks longer than this carry their label underneath. */
const LONG = 130;
const LINE_WIDTHS = [480, 400, 330, 270, 240, 210, 185, 165, 145, 125];

/** A way to set an event's label: its lines, where they stand, and the room that mark and label take. */
export interface Setting {
  lines: string[];
  anchor: "start" | "end";
  x: number;
  /** Offset of the first text line's middle from the mark's middle. */
  drop: number;
  x0: number;
  x1: number;
  height: number;
}

type Extent = { x0: number; x1: number };

const linesOf = (text: string, width: number, locale: Locale) => {
  const lines = wrap(text, width, LABEL.size, locale);
  return { lines, width: Math.max(...lines.map((line) => measure(line, LABEL.size, locale))) };
};

const under = (text: string, mark: Extent, field: Extent, locale: Locale): Setting => {
  const x = Math.max(field.x0, Math.min(mark.x0, field.x1 - 240));
  const { lines, width } = linesOf(text, Math.min(Math.max(240, mark.x1 - x), field.x1 - x), locale);
  const height = (lines.length + 1) * LABEL.leading;
  return { lines, anchor: "start", x, drop: LABEL.leading, x0: x, x1: Math.max(mark.x1, x + width), height };
};

const beside = (text: string, room: number, mark: Extent, field: Extent, locale: Locale): Setting[] => {
  const { lines, width } = linesOf(text, room, locale);
  const common = { lines, drop: 0, height: lines.length * LABEL.leading };
  const right = { ...common, anchor: "start" as const, x: mark.x1 + GAP, x0: mark.x0, x1: mark.x1 + GAP + width };
  const left = { ...common, anchor: "end" as const, x: mark.x0 - GAP, x0: mark.x0 - GAP - width, x1: mark.x1 };
  return [right, left].filter(({ x0, x1 }) => x0 >= field.x0 && x1 <= field.x1);
};

/** Every way to set a label by its mark inside the field; of settings with equally many lines only the narrowest. */
export const settingsOf = (text: string, mark: Extent, field: Extent, locale: Locale): Setting[] => {
  if (mark.x1 - mark.x0 > LONG) return [under(text, mark, field, locale)];
  const narrowest = new Map<string, Setting>();
  for (const room of LINE_WIDTHS)
    for (const setting of beside(text, room, mark, field, locale))
      narrowest.set(`${setting.anchor}${setting.lines.length}`, setting);
  return narrowest.size > 0 ? [...narrowest.values()] : [under(text, mark, field, locale)];
};

/** A label that has found its place: `y` is the top of its room. */
export type Settled = Setting & { y: number };

const boxOf = ({ x0, x1, height }: Setting, y: number): Box => ({ x0, x1, y0: y, y1: y + height + 2 });
const meets = (a: Box, b: Box): boolean => a.x0 < b.x1 + CLEAR && b.x0 < a.x1 + CLEAR && a.y0 < b.y1 && b.y0 < a.y1;

/** The highest place in which a setting meets none of the others. */
const restingPlace = (setting: Setting, others: Settled[]): number => {
  const taken = others.map((other) => boxOf(other, other.y));
  const tops = [0, ...taken.map((box) => box.y1)].sort((a, b) => a - b);
  return tops.find((y) => !taken.some((box) => meets(boxOf(setting, y), box))) ?? 0;
};

/** Total height counts most; then how low the labels lie, and that a label stands on the left or is tall. */
const costOf = (settled: Settled[]): number =>
  Math.max(0, ...settled.map(({ y, height }) => y + height)) +
  settled.reduce(
    (sum, { y, anchor, lines }) => sum + y / 20 + (anchor === "end" ? 2 : 0) + 3 * Math.max(0, lines.length - 2),
    0,
  );

const BEAM = 30;
/** Reading down in the order of time is worth this many pixels. */
const TURNED = 40;

const search = (choices: Setting[][]): Settled[] => {
  let beam: Settled[][] = [[]];
  for (const settings of choices) {
    beam = beam
      .flatMap((settled) => settings.map((setting) => [...settled, { ...setting, y: restingPlace(setting, settled) }]))
      .map((settled) => ({ settled, cost: costOf(settled) }))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, BEAM)
      .map(({ settled }) => settled);
  }
  return beam[0]!;
};

/** Sets the labels of one lane as low a block as a beam search finds, going forth or back in time; the same for the same input. */
export const arrange = (choices: Setting[][]): Settled[] => {
  const forth = search(choices);
  const back = search([...choices].reverse()).reverse();
  return costOf(back) + TURNED < costOf(forth) ? back : forth;
};
