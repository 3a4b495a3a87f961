import type { TextBox } from "../social/text-boxes.ts";
import { isTarget, markSpan } from "./cuts.ts";
import { extentOf } from "./extent.ts";

/** From where to where something can be seen; null for a ground, which is seen everywhere. */
type Span = readonly [number, number] | null;

const NOWHERE: Span = [Infinity, -Infinity];

const spanOf = (element: Element, lines: Map<Element, [number, number]>): Span => {
  switch (element.localName) {
    case "text":
      return lines.get(element) ?? NOWHERE;
    case "circle":
    case "rect":
      return isTarget(element) ? NOWHERE : markSpan(element);
    case "line":
    case "path":
      return extentOf(element);
    // Names of marks would be read by programs that find no mark.
    case "title":
      return NOWHERE;
    default:
      return null;
  }
};

/** The middles of a text's first and last line: a text of several lines is never cut between them. */
const middlesOf = (boxes: TextBox[]): Map<Element, [number, number]> => {
  const lines = new Map<Element, [number, number]>();
  for (const { element, y0, y1 } of boxes) {
    const middle = (y0 + y1) / 2;
    const [first, last] = lines.get(element) ?? [middle, middle];
    lines.set(element, [Math.min(first, middle), Math.max(last, middle)]);
  }
  return lines;
};

/** A copy of what is kept of an element and of what it holds; a group of which nothing is kept goes with it. */
const copyOf = (element: Element, kept: (element: Element) => boolean): Element | null => {
  if (!kept(element)) return null;
  if (element.localName === "text") return element.cloneNode(true) as Element;
  const copy = element.cloneNode(false) as Element;
  for (const child of element.children) {
    const inside = copyOf(child, kept);
    if (inside !== null) copy.append(inside);
  }
  return element.localName === "g" && copy.children.length === 0 ? null : copy;
};

/**
 * Copies what of a drawing can be seen between two heights: all of it, or only its key, or all but its key. Where everything
 * stands is found out once, so that many parts of a large drawing cost little more than the drawing.
 */
export const partsShown = (root: Element, boxes: TextBox[]) => {
  const lines = middlesOf(boxes);
  const spans = new Map<Element, Span>();
  const seen = (element: Element, from: number, to: number): boolean => {
    if (!spans.has(element)) spans.set(element, spanOf(element, lines));
    const span = spans.get(element)!;
    return span === null || (span[1] > from && span[0] < to);
  };
  const key = root.querySelector("[data-key]");
  const asked = (element: Element, only: "key" | "data" | undefined): boolean => {
    if (only === "data") return element !== key;
    return only === undefined || (key !== null && (key.contains(element) || element.contains(key)));
  };
  return ([from, to]: readonly [number, number], only?: "key" | "data"): Element =>
    copyOf(root, (element) => asked(element, only) && seen(element, from, to))!;
};
