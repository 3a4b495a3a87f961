import { isGroup } from "../../marks/svg.ts";
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

/** An element with where it is seen, read once; of a group, where anything in it is, null where that is everywhere. */
interface Seen {
  element: Element;
  span: Span;
  inner: Seen[];
}

const around = (spans: Span[]): Span =>
  spans.reduce<Span>(
    (all, span) => (all === null || span === null ? null : [Math.min(all[0], span[0]), Math.max(all[1], span[1])]),
    NOWHERE,
  );

const readSeen = (element: Element, lines: Map<Element, [number, number]>): Seen => {
  const inner = element.localName === "text" ? [] : [...element.children].map((child) => readSeen(child, lines));
  const own = spanOf(element, lines);
  return { element, inner, span: isGroup(element) ? around(inner.map(({ span }) => span)) : own };
};

const UPRIGHT = /M[\d.]+,([\d.]+)V([\d.]+)/g;

/** Of a path that is nothing but upright strokes those that are seen between two heights; any other path as it is. */
const strokesBetween = (d: string, [from, to]: readonly [number, number]): string =>
  d.replaceAll(UPRIGHT, "") === ""
    ? d.replaceAll(UPRIGHT, (stroke, a: string, b: string) =>
        Math.max(Number(a), Number(b)) > from && Math.min(Number(a), Number(b)) < to ? stroke : "",
      )
    : d;

/** A copy of what is kept of an element and of what it holds; a group of which nothing is kept goes with it. */
const copyOf = ({ element, inner, span }: Seen, kept: (element: Element, span: Span) => boolean): Element | null => {
  if (!kept(element, span)) return null;
  if (element.localName === "text") return element.cloneNode(true) as Element;
  const copy = element.cloneNode(false) as Element;
  for (const child of inner) {
    const inside = copyOf(child, kept);
    if (inside !== null) copy.append(inside);
  }
  return isGroup(element) && copy.children.length === 0 ? null : copy;
};

/**
 * Copies what of a drawing can be seen between two heights: all of it, or only its key, or all but its key. Where everything
 * stands is found out once, so that many parts of a large drawing cost little more than the drawing.
 */
export const partsShown = (root: Element, boxes: TextBox[]) => {
  const all = readSeen(root, middlesOf(boxes));
  const key = root.querySelector("[data-key]");
  const asked = (element: Element, only: "key" | "data" | undefined): boolean => {
    if (only === "data") return element !== key;
    return only === undefined || (key !== null && (key.contains(element) || element.contains(key)));
  };
  return ([from, to]: readonly [number, number], only?: "key" | "data"): Element => {
    const seen = ([start, end]: readonly [number, number]): boolean => end > from && start < to;
    const part = copyOf(all, (element, span) => (span === null || seen(span)) && asked(element, only))!;
    for (const path of part.querySelectorAll("path"))
      path.setAttribute("d", strokesBetween(path.getAttribute("d")!, [from, to]));
    return part;
  };
};
