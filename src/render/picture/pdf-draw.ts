import { DOMParser } from "linkedom";
import type PDFDocument from "pdfkit";
import { inherited, linesOf } from "./runs.ts";

type Pdf = InstanceType<typeof PDFDocument>;

const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);
const numbersIn = (list: string): number[] => list.split(/[\s,]+/).map(Number);

const transforms: Record<string, (pdf: Pdf, n: number[]) => unknown> = {
  translate: (pdf, [x = 0, y = 0]) => pdf.translate(x, y),
  scale: (pdf, [x = 1, y = x]) => pdf.transform(x, 0, 0, y, 0, 0),
  rotate: (pdf, [degrees = 0, x = 0, y = 0]) => pdf.rotate(degrees, { origin: [x, y] }),
  matrix: (pdf, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]) => pdf.transform(a, b, c, d, e, f),
};

const transform = (pdf: Pdf, element: Element): void => {
  for (const [, kind, list] of (element.getAttribute("transform") ?? "").matchAll(/(\w+)\(([^)]*)\)/g)) {
    const apply = transforms[kind!];
    if (apply === undefined) throw new Error(`the PDF writer knows no transform "${kind}"`);
    apply(pdf, numbersIn(list!));
  }
};

/** Sets the line that an element is stroked with; answers whether it is. */
const stroke = (pdf: Pdf, element: Element): boolean => {
  const color = inherited(element, "stroke") ?? "none";
  if (color === "none" || color === "transparent") return false;
  const dashes = inherited(element, "stroke-dasharray");
  pdf.lineWidth(Number(inherited(element, "stroke-width") ?? 1)).strokeColor(color);
  pdf.lineCap((inherited(element, "stroke-linecap") ?? "butt") as "butt");
  pdf.lineJoin((inherited(element, "stroke-linejoin") ?? "miter") as "miter");
  if (dashes === null || dashes === "none") pdf.undash();
  // A dash of no length is a dot where line ends are round; the PDF writer refuses a zero.
  else pdf.dash(numbersIn(dashes).map((length) => Math.max(length, 0.01)) as unknown as number, {});
  return true;
};

/** Paints the path that was just laid. */
const paint = (pdf: Pdf, element: Element): void => {
  const fill = inherited(element, "fill") ?? "#000000";
  const filled = fill !== "none" && fill !== "transparent";
  if (filled) pdf.fillColor(fill);
  const stroked = stroke(pdf, element);
  if (filled && stroked) pdf.fillAndStroke();
  else if (filled) pdf.fill();
  else if (stroked) pdf.stroke();
  else (pdf as unknown as { addContent(code: string): void }).addContent("n");
};

const box = (element: Element): [number, number, number, number] =>
  ["x", "y", "width", "height"].map((name) => numberOf(element, name)) as [number, number, number, number];

const shapes: Record<string, (pdf: Pdf, element: Element) => unknown> = {
  rect: (pdf, element) => {
    const radius = numberOf(element, "rx");
    return radius > 0 ? pdf.roundedRect(...box(element), radius) : pdf.rect(...box(element));
  },
  circle: (pdf, e) => pdf.circle(numberOf(e, "cx"), numberOf(e, "cy"), numberOf(e, "r")),
  line: (pdf, e) => pdf.moveTo(numberOf(e, "x1"), numberOf(e, "y1")).lineTo(numberOf(e, "x2"), numberOf(e, "y2")),
  path: (pdf, e) => pdf.path(e.getAttribute("d")!),
};

const drawText = (pdf: Pdf, element: Element): void => {
  const lines = linesOf(element);
  const put = (options: object) => {
    for (const { x, y, runs } of lines)
      for (const { text, size, weight, fill, dx } of runs) {
        pdf
          .font(weight >= 600 ? "bold" : "regular")
          .fontSize(size)
          .fillColor(fill);
        pdf.text(text, x + dx, y, { lineBreak: false, baseline: "alphabetic", features: ["kern"], ...options });
      }
  };
  // A line around letters keeps them apart from the ground: it goes under them.
  if (stroke(pdf, element)) put({ stroke: true, fill: false });
  put({});
};

const drawInner = (pdf: Pdf, element: Element): void => {
  const [x, y, width, height] = box(element);
  const [left = 0, top = 0, wide = width, high = height] = numbersIn(element.getAttribute("viewBox") ?? "");
  if (element.getAttribute("overflow") !== "visible") pdf.rect(x, y, width, height).clip();
  pdf.transform(width / wide, 0, 0, height / high, x - (left * width) / wide, y - (top * height) / high);
  drawChildren(pdf, element);
};

const unseen = ["title", "desc", "metadata"];

const drawElement = (pdf: Pdf, element: Element): void => {
  const name = element.localName;
  if (unseen.includes(name)) return;
  pdf.save();
  transform(pdf, element);
  const shape = shapes[name];
  if (shape !== undefined) {
    shape(pdf, element);
    paint(pdf, element);
  } else if (name === "text") drawText(pdf, element);
  else if (name === "svg") drawInner(pdf, element);
  else if (name === "g" || name === "a") drawChildren(pdf, element);
  else throw new Error(`the PDF writer knows no <${name}>`);
  pdf.restore();
};

const drawChildren = (pdf: Pdf, parent: Element): void => {
  for (const child of parent.children) drawElement(pdf, child);
};

/** Draws one of our SVG files on the current page, in the page's own points. Throws at what our drawings do not use. */
export const drawOnPage = (pdf: Pdf, svg: string, scale: number): void => {
  const root = (new DOMParser().parseFromString(svg, "image/svg+xml") as unknown as Document).documentElement;
  pdf.save();
  pdf.transform(scale, 0, 0, scale, 0, 0);
  drawChildren(pdf, root);
  pdf.restore();
};
