import { between, type Point } from "../../embeds/reserved.ts";
import type { Locale } from "../../i18n/text.ts";
import { lineCounter, type Block } from "./text-lines.ts";

/** What stands in an embed one below the other. */
export interface Sheet {
  locale: Locale;
  blocks: Block[];
  /** Width and height of the two drawings. */
  narrow: Size;
  wide: Size;
  /** Whatever has the same height at every width. */
  fixed: number;
}
interface Size {
  width: number;
  height: number;
}

// The sizes of src/styles/embed.css.
const MARGIN = 12;
const MEASURE = 704;
const NARROW = { most: 416, inMargin: 16, until: 504 };
const WIDE = { from: 740, most: 960 };

/** Where the curve of heights bends: the drawings stop growing, the wide one takes over. Text alone bends it in between. */
const BENDS = [280, 330, 380, 424, 560, WIDE.from - 1, WIDE.from, WIDE.most + 2 * MARGIN];
const STEP = 3;

const drawingHeight = ({ narrow, wide }: Sheet, width: number): number => {
  const inner = width - 2 * MARGIN;
  if (width >= WIDE.from) return (Math.min(inner, WIDE.most) * wide.height) / wide.width;
  const used = Math.min(inner + (width < NARROW.until ? NARROW.inMargin : 0), NARROW.most);
  return (used * narrow.height) / narrow.width;
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
