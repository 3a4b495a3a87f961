import type { Locale } from "../../i18n/text.ts";
import { fontOf } from "./faces.ts";

/** A piece of a line of text in one style. */
export interface Run {
  text: string;
  size: number;
  weight: number;
  fill: string;
  /** Where it begins, from the line's own start, and how wide it is in the pictures' font. */
  dx: number;
  width: number;
}

/** One line of an SVG text: where its baseline begins, and what stands on it. */
export interface Line {
  x: number;
  y: number;
  runs: Run[];
}

/** The value that an element has or takes from those around it. */
export const inherited = (element: Element, name: string): string | null => {
  for (let at: Element | null = element; at !== null && at.nodeType === 1; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
};

/** The language of the picture that an element stands in. */
export const localeOf = (element: Element): Locale =>
  element.ownerDocument.documentElement.getAttribute("lang") === "en" ? "en" : "zh";

const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

/** Width of a text in the pictures' font, kerned. */
export const widthOf = (text: string, size: number, weight: number, locale: Locale): number => {
  const font = fontOf(weight, locale);
  return (font.layout(text, ["kern"]).advanceWidth * size) / font.unitsPerEm;
};

/** Text nodes of an element with the element that styles each. */
const textsIn = (element: Element): { text: string; style: Element }[] =>
  [...element.childNodes].flatMap((node) => {
    if (node.nodeType === 3) return [{ text: (node.textContent ?? "").replaceAll(/\s+/g, " "), style: element }];
    return node.nodeType === 1 && (node as Element).localName === "tspan" ? textsIn(node as Element) : [];
  });

/** Lines of an SVG text: a `tspan` with an x of its own begins a new one. */
export const linesOf = (text: Element): Line[] => {
  const anchor = inherited(text, "text-anchor");
  const lines: Line[] = [];
  let [x, y] = [numberOf(text, "x"), numberOf(text, "y") + numberOf(text, "dy")];
  let open: { text: string; style: Element }[] = [];
  const close = (): void => {
    let dx = 0;
    const runs = open.flatMap(({ text: words, style }): Run[] => {
      const [size, weight] = [Number(inherited(style, "font-size")), Number(inherited(style, "font-weight") ?? 400)];
      const run = { text: words, size, weight, fill: inherited(style, "fill") ?? "#000000", dx, width: 0 };
      run.width = widthOf(words, size, weight, localeOf(style));
      dx += run.width;
      return words === "" ? [] : [run];
    });
    const shift = anchor === "end" ? dx : anchor === "middle" ? dx / 2 : 0;
    if (runs.length > 0) lines.push({ x: x - shift, y, runs });
    open = [];
  };
  for (const node of text.childNodes) {
    const span = node.nodeType === 1 ? (node as Element) : null;
    if (span?.localName === "tspan" && (span.hasAttribute("x") || span.hasAttribute("dy") || span.hasAttribute("y"))) {
      close();
      if (span.hasAttribute("x")) x = numberOf(span, "x");
      if (span.hasAttribute("y")) y = numberOf(span, "y");
      y += numberOf(span, "dy");
    }
    if (span !== null) open.push(...(span.localName === "tspan" ? textsIn(span) : []));
    else open.push({ text: (node.textContent ?? "").replaceAll(/\s+/g, " "), style: text });
  }
  close();
  return lines;
};
