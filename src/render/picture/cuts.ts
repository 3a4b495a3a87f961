import type { Locale } from "../../i18n/text.ts";
import { inherited } from "./runs.ts";
import { textBoxes, topOf } from "../social/text-boxes.ts";

/** A height at which a drawing can be cut without cutting a text or a mark, and how much is free there. */
export interface Cut {
  y: number;
  gap: number;
}

/** Shapes higher than this are grounds and bars that go on below a cut, as lines do. */
const TALLEST_MARK = 36;
/** Less than this is the distance of two lines of one paragraph. */
const LEAST_GAP = 6.5;

/** From where to where something stands, and whether it is a name over what comes below. */
interface Span {
  from: number;
  to: number;
  left: number;
  name: boolean;
}

const isName = (text: Element): boolean =>
  Number(inherited(text, "font-weight") ?? 400) >= 600 || Number(inherited(text, "font-size") ?? 0) >= 15;

/** Where the texts of a drawing are, each paragraph as one. */
const textSpans = (root: Element, locale: Locale): Span[] => {
  const spans = new Map<Element, Span>();
  for (const { element, x0, y0, y1 } of textBoxes(root, locale)) {
    const { from = y0, to = y1 } = spans.get(element) ?? {};
    spans.set(element, { from: Math.min(from, y0), to: Math.max(to, y1), left: x0, name: isName(element) });
  }
  return [...spans.values()];
};

/** Where a small shape is; null for a ground, and for lines, which may be cut. */
export const markSpan = (shape: Element): [number, number] | null => {
  const tall = 2 * Number(shape.getAttribute("r") ?? 0) || Number(shape.getAttribute("height") ?? 0);
  const top = topOf(shape);
  return tall > TALLEST_MARK || !Number.isFinite(top) ? null : [top, top + tall];
};

/** True for what only makes a mark easier to hit with a finger: in a picture it is nothing. */
export const isTarget = (shape: Element): boolean => shape.getAttribute("fill") === "transparent";

const markSpans = (root: Element): Span[] =>
  [...root.querySelectorAll("circle, rect")].flatMap((shape) => {
    const span = markSpan(shape);
    return span === null || isTarget(shape) ? [] : [{ from: span[0], to: span[1], left: 0, name: false }];
  });

/** True for a band of the drawing that is a name with perhaps a number at its right: a cut below it would part it from what it names. */
const isHeading = (band: Span[]): boolean =>
  band.length < 3 && [...band].sort((a, b) => a.left - b.left)[0]?.name === true;

/** All heights at which a drawing can be cut, from the top down. */
export const cutsOf = (root: Element, locale: Locale): Cut[] => {
  const spans = [...textSpans(root, locale), ...markSpans(root)].sort((a, b) => a.from - b.from);
  const cuts: Cut[] = [];
  let [end, band]: [number, Span[]] = [0, []];
  for (const span of spans) {
    const gap = span.from - end;
    if (gap >= LEAST_GAP && end > 0) {
      if (!isHeading(band)) cuts.push({ y: Math.round(end + gap / 2), gap });
      band = [];
    }
    band.push(span);
    end = Math.max(end, span.to);
  }
  return cuts;
};

/** Air around a cut counts up to this: more is only a larger distance. */
const ENOUGH = 16;

/**
 * The best cut in a room that begins at `from`: as low as can be, and where there is air, as between groups. `low` is how many
 * pixels of air the whole room is worth.
 */
export const bestCut = (cuts: Cut[], from: number, room: number, low = 24): number | undefined => {
  const worth = ({ y, gap }: Cut) => Math.min(gap, ENOUGH) + (low * (y - from)) / room;
  const [best] = cuts.filter(({ y }) => y > from && y <= from + room).sort((a, b) => worth(b) - worth(a) || b.y - a.y);
  return best?.y;
};
