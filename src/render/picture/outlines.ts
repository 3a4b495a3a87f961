import { DOMParser } from "linkedom";
import type { GlyphRun } from "fontkit";
import { charactersIn, fontOf, mustHaveGlyphs } from "./faces.ts";
import { inherited, linesOf, localeOf, type Run } from "./runs.ts";

const SVG = "http://www.w3.org/2000/svg";
const round = (value: number): number => Math.round(value * 100) / 100;

/** Names the outline of a glyph in the file, so that it stands there once however often it is set. */
type Outlines = Map<string, string>;

const outlineOf = (
  outlines: Outlines,
  glyph: GlyphRun["glyphs"][number],
  weight: number,
  prefix: string,
): string | null => {
  const path = glyph.path.toSVG().replaceAll(/\d+\.\d+/g, (number) => String(Math.round(Number(number))));
  if (path === "") return null;
  const id = `${prefix}${weight >= 600 ? "b" : "r"}${glyph.id}`;
  outlines.set(id, path);
  return id;
};

/** One piece of a line as outlines; the font's y runs upwards. */
const runOf = (text: Element, run: Run, x: number, y: number, outlines: Outlines, prefix: string): Element => {
  const document = text.ownerDocument;
  const font = fontOf(run.weight, localeOf(text));
  const scale = run.size / font.unitsPerEm;
  const group = document.createElementNS(SVG, "g");
  const scaled = Math.round(scale * 1e6) / 1e6;
  group.setAttribute("transform", `translate(${round(x + run.dx)} ${round(y)}) scale(${scaled} -${scaled})`);
  group.setAttribute("fill", run.fill);
  const { glyphs, positions } = font.layout(run.text, ["kern"]);
  let pen = 0;
  glyphs.forEach((glyph, i) => {
    const id = outlineOf(outlines, glyph, run.weight, prefix);
    const { xAdvance, xOffset } = positions[i]!;
    if (id !== null) {
      const use = document.createElementNS(SVG, "use");
      use.setAttribute("href", `#${id}`);
      if (pen + xOffset !== 0) use.setAttribute("x", String(Math.round(pen + xOffset)));
      group.append(use);
    }
    pen += xAdvance;
  });
  return group;
};

/** The text as a group of outlines, its line around letters under them. */
const outlined = (text: Element, outlines: Outlines, prefix: string): Element => {
  const document = text.ownerDocument;
  const group = document.createElementNS(SVG, "g");
  for (const name of ["transform", "data-fact"])
    if (text.hasAttribute(name)) group.setAttribute(name, text.getAttribute(name)!);
  const stroke = inherited(text, "stroke") ?? "none";
  for (const { x, y, runs } of linesOf(text))
    for (const run of runs) {
      const drawn = runOf(text, run, x, y, outlines, prefix);
      if (stroke !== "none") {
        const width =
          Number(inherited(text, "stroke-width") ?? 1) * (fontOf(run.weight, localeOf(text)).unitsPerEm / run.size);
        drawn.setAttribute("stroke", stroke);
        drawn.setAttribute("stroke-width", String(Math.round(width)));
        drawn.setAttribute("paint-order", "stroke");
      }
      group.append(drawn);
    }
  return group;
};

/**
 * A picture with its letters as outlines, for programs that have not got the font: each glyph stands in the file once and
 * is used where it is set. `name` keeps the outlines of several files on one page apart.
 */
export const withOutlines = (svg: string, name: string): string => {
  mustHaveGlyphs(charactersIn(svg));
  const document = new DOMParser().parseFromString(svg, "image/svg+xml") as unknown as Document;
  const root = document.documentElement;
  const outlines: Outlines = new Map();
  const prefix = `${name}-`;
  for (const text of root.querySelectorAll("text")) text.replaceWith(outlined(text, outlines, prefix));
  const paths = [...outlines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, path]) => `<path id="${id}" d="${path}"/>`);
  const [, declaration = "", rest = svg] = /^(<\?xml[^>]*>\s*)?([\s\S]*)$/.exec(root.outerHTML) ?? [];
  return `${declaration || '<?xml version="1.0" encoding="UTF-8"?>\n'}${rest.replace(/<desc>/, `<defs>${paths.join("")}</defs><desc>`)}\n`;
};
