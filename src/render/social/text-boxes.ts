import type { Locale } from "../../i18n/text.ts";
import { isGroup } from "../../marks/svg.ts";
import { measure } from "../../marks/text.ts";

/** The box of one line of text in the drawing's outermost coordinates, and its size there. */
export interface TextBox {
  element: Element;
  text: string;
  size: number;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** a, b, c, d, e, f of an SVG matrix. */
type Matrix = [number, number, number, number, number, number];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

const turned = (degrees: number): Matrix => {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return [cos, sin, -sin, cos, 0, 0];
};

const kinds: Record<string, (n: number[]) => Matrix> = {
  translate: ([x = 0, y = 0]) => [1, 0, 0, 1, x, y],
  scale: ([x = 1, y = x]) => [x, 0, 0, y, 0, 0],
  rotate: ([degrees = 0, x = 0, y = 0]) => times(times([1, 0, 0, 1, x, y], turned(degrees)), [1, 0, 0, 1, -x, -y]),
  matrix: (n) => n as Matrix,
};

const numberOf = (element: Element, name: string): number | null => {
  const value = Number.parseFloat(element.getAttribute(name) ?? "");
  return Number.isNaN(value) ? null : value;
};

/** What an element does to the coordinates of what it holds. */
const ownMatrix = (element: Element): Matrix => {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [, kind, list] of (element.getAttribute("transform") ?? "").matchAll(/(\w+)\(([^)]*)\)/g))
    matrix = times(matrix, kinds[kind!]!(list!.split(/[\s,]+/).map(Number)));
  const view = element.getAttribute("viewBox");
  if (view === null || element.parentNode === null || element.parentNode.nodeType !== 1) return matrix;
  const [x = 0, y = 0, width = 1] = view.split(/\s+/).map(Number);
  const zoom = (numberOf(element, "width") ?? width) / width;
  const [left, top] = [numberOf(element, "x") ?? 0, numberOf(element, "y") ?? 0];
  return times(matrix, [zoom, 0, 0, zoom, left - x * zoom, top - y * zoom]);
};

/** The matrix from an element's own coordinates to the outermost ones. */
export const matrixOf = (element: Element): Matrix => {
  const own = ownMatrix(element);
  const parent = element.parentNode;
  return parent?.nodeType === 1 ? times(matrixOf(parent as Element), own) : own;
};

/** The top edge of a shape or text, roughly; of a group, that of the first in it. Infinity where it shows nothing. */
export const topOf = (element: Element): number => {
  const shape = isGroup(element) ? element.querySelector("circle, rect, path, text, line") : element;
  if (shape === null) return Infinity;
  const path = /M([-\d.]+)[ ,]([-\d.]+)/.exec(shape.getAttribute("d") ?? "");
  const [x, y] = [
    Number(path?.[1] ?? shape.getAttribute("cx") ?? shape.getAttribute("x") ?? 0),
    Number(path?.[2] ?? shape.getAttribute("cy") ?? shape.getAttribute("y") ?? shape.getAttribute("y1") ?? 0),
  ];
  const [, b, , d, , f] = matrixOf(shape);
  return b * x + d * (y - Number(shape.getAttribute("r") ?? 0)) + f;
};

interface Inherited {
  matrix: Matrix;
  size: number;
  anchor: string;
}

const boxAt = (element: Element, text: string, x: number, y: number, own: Inherited, locale: Locale): TextBox => {
  const { size, anchor, matrix } = own;
  const wide = measure(text, size, locale);
  const left = x - (anchor === "end" ? wide : anchor === "middle" ? wide / 2 : 0);
  const corners = [left, left + wide].flatMap((cx) =>
    [y - size * 0.8, y + size * 0.14].map((cy) => {
      const [a, b, c, d, e, f] = matrix;
      return [a * cx + c * cy + e, b * cx + d * cy + f] as const;
    }),
  );
  const [xs, ys] = [corners.map(([cx]) => cx), corners.map(([, cy]) => cy)];
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { element, text, size: size * Math.hypot(matrix[0], matrix[1]), x0, y0, x1, y1 };
};

const linesOf = (element: Element, own: Inherited, locale: Locale): TextBox[] => {
  const [x, y] = [numberOf(element, "x") ?? 0, numberOf(element, "y") ?? 0];
  const spans = [...element.children].filter((child) => child.getAttribute("x") !== null);
  if (spans.length === 0)
    return [boxAt(element, element.textContent ?? "", x, y + (numberOf(element, "dy") ?? 0), own, locale)];
  let down = y;
  const nodes = [...element.childNodes];
  const before = nodes.slice(0, nodes.indexOf(spans[0]!)).map(({ textContent }) => textContent ?? "");
  const lead = before.join("");
  const first = lead.trim() === "" ? [] : [boxAt(element, lead, x, y, own, locale)];
  const rest = spans.map((span) => {
    down = numberOf(span, "y") ?? down;
    down += numberOf(span, "dy") ?? 0;
    return boxAt(element, span.textContent ?? "", numberOf(span, "x") ?? x, down, own, locale);
  });
  return [...first, ...rest];
};

/** The lines of all texts of a drawing, by reckoned widths; a text of several lines gives several boxes. */
export const textBoxes = (root: Element, locale: Locale): TextBox[] => {
  const walk = (element: Element, above: Inherited): TextBox[] => {
    const own: Inherited = {
      matrix: times(above.matrix, ownMatrix(element)),
      size: numberOf(element, "font-size") ?? above.size,
      anchor: element.getAttribute("text-anchor") ?? above.anchor,
    };
    if (element.localName === "text") return linesOf(element, own, locale);
    return [...element.children].flatMap((child) => walk(child, own));
  };
  return walk(root, { matrix: [1, 0, 0, 1, 0, 0], size: 16, anchor: "start" });
};
