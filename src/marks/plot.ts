import * as Plot from "@observablehq/plot";
import type { Drawing } from "./drawing.ts";
import { element, round } from "./svg.ts";
import { SANS } from "./theme.ts";

type Index = number[];

/** Where Plot puts a datum: the middle of its band, in pixels. */
export type Spot = { x: number; y: number };
type Positions = Pick<Plot.DotOptions, "x" | "y" | "fx" | "fy">;
const half = (scale: unknown): number => ((scale as { bandwidth?: () => number } | undefined)?.bandwidth?.() ?? 0) / 2;

/** A Plot mark that draws anything at Plot's positions: what `draw` makes of each datum. Where a position has no channel, the frame's left or top edge stands in. */
export const glyphs = <D>(
  data: D[],
  positions: Positions,
  draw: (datum: D, at: Spot) => (SVGElement | null)[],
): Plot.Dot =>
  Plot.dot(data as Plot.Data, {
    frameAnchor: "middle",
    ...positions,
    render: (index, scales, values, { marginLeft, marginTop }, { document }) => {
      const [dx, dy] = [half(scales.x), half(scales.y)];
      const at = (i: number): Spot => ({
        x: values.x ? values.x[i]! + dx : marginLeft,
        y: values.y ? values.y[i]! + dy : marginTop,
      });
      return element(document, "g", {}, ...(index as Index).flatMap((i) => draw(data[i]!, at(i))));
    },
  });

const numeric = ["x", "y", "x1", "x2", "y1", "y2", "width", "height", "r", "cx", "cy"];

/** Plot writes full decimals and English names of its marks; a page needs neither. */
const tidy = (root: SVGSVGElement): void => {
  for (const style of [...root.querySelectorAll("style")]) style.remove();
  for (const labelled of [...root.querySelectorAll("[aria-label]")]) labelled.removeAttribute("aria-label");
  for (const shape of [...root.querySelectorAll("rect, line, circle")]) {
    for (const name of numeric)
      if (shape.hasAttribute(name)) shape.setAttribute(name, String(round(Number(shape.getAttribute(name)))));
  }
};

/**
 * The one way to call Plot: draws into the given document, in our face and without Plot's own `<style>`
 * (a strict Content-Security-Policy blocks it), and refuses anything but a bare svg.
 */
export const plot = (options: Plot.PlotOptions, { document, theme, width }: Drawing): SVGSVGElement => {
  const root = Plot.plot({ ...options, document, width }) as unknown as SVGSVGElement;
  if (root.tagName.toLowerCase() !== "svg")
    throw new Error(`Plot made a <${root.tagName}>; title, caption and legend options are not for these charts`);
  tidy(root);
  for (const name of ["class", "text-anchor"]) root.removeAttribute(name);
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    fill: theme.color("ink"),
    "font-family": SANS,
    "font-size": "13",
    "text-anchor": "middle",
  };
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  if (theme.background !== null)
    root.prepend(
      element(document, "rect", { width, height: Number(root.getAttribute("height")), fill: theme.background }),
    );
  return root;
};
