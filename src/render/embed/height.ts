import { between, type Point } from "../../embeds/reserved.ts";
import type { EmbedSize } from "../../charts/define.ts";
import type { Locale } from "../../i18n/text.ts";
import { lineCounter, type Block } from "./text-lines.ts";

/** What stands in an embed one below the other. */
export interface Sheet {
  locale: Locale;
  blocks: Block[];
  /** Width and height of the drawings, and in which frames each is shown. */
  drawings: { sizes: EmbedSize[]; width: number; height: number }[];
  /** Whatever has the same height at every width. */
  fixed: number;
}

// The sizes of src/styles/embed.css.
const MARGIN = 12;
const MEASURE = 704;
/** Frames narrower than this give most of their margin to the drawing. */
const IN_MARGIN = { until: 504, more: 16 };
/** From which width of the frame on a size is shown. */
const FROM: [EmbedSize, number][] = [
  ["tiny", 0],
  ["narrow", 328],
  ["mid", 524],
  ["wide", 716],
];
/** Pixels that drawings made for a size, and first shown in it, are enlarged to. */
const MOST: Record<EmbedSize, number> = { tiny: 480, narrow: 480, mid: 960, wide: 960 };

/** Where the curve of heights bends: one drawing takes over from another, or stops growing. Text alone bends it in between. */
const BENDS = [280, 327, 328, 488, 503, 504, 523, 524, 715, 716, MOST.wide + 2 * MARGIN];
const STEP = 3;

const drawingHeight = ({ drawings }: Sheet, width: number): number => {
  const [size] = FROM.findLast(([, from]) => width >= from)!;
  const drawing = drawings.find(({ sizes }) => sizes.includes(size))!;
  const inner = width - 2 * MARGIN + (width < IN_MARGIN.until ? IN_MARGIN.more : 0);
  return (Math.min(inner, MOST[drawing.sizes[0]!]) * drawing.height) / drawing.width;
};

/** Raises the ends of each stretch until nothing between them is higher. */
const envelope = (points: Point[], heightAt: (width: number) => number): Point[] => {
  const lacks = points.slice(1).map((to, i) => {
    const from = points[i]!;
    let lack = 0;
    for (let width = from[0]; width <= to[0]; width += STEP)
      lack = Math.max(lack, heightAt(width) - between(from, to, width));
    return lack;
  });
  return points.map(([width, height], i) => [
    width,
    Math.ceil(height + Math.max(lacks[i - 1] ?? 0, lacks[i] ?? 0)) + 1,
  ]);
};

/** The height to keep for an embed at every width: what its text and drawings need in the widest of the usual fonts. */
export const reserve = (sheet: Sheet): Point[] => {
  const counted = sheet.blocks.map((block) => ({ ...block, lines: lineCounter(block.text, sheet.locale) }));
  const heightAt = (width: number): number => {
    const column = Math.min(width - 2 * MARGIN, MEASURE);
    const text = counted.reduce(
      (sum, { lines, size, leading, above }) => sum + above + lines(column / size) * leading,
      0,
    );
    return sheet.fixed + text + drawingHeight(sheet, width);
  };
  return envelope(
    BENDS.map((width) => [width, heightAt(width)]),
    heightAt,
  );
};
