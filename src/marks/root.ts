import type { Child } from "./svg.ts";
import { element } from "./svg.ts";
import { SANS, type Theme } from "./theme.ts";

/** Where the heads of a drawing's columns are, without which a part of the columns cannot be read, and where these end. */
export interface Head {
  top: number;
  bottom: number;
  until?: number;
}

interface Size {
  width: number;
  height: number;
  head?: Head | undefined;
}

const headOf = ({ top, bottom, until }: Head, height: number): string =>
  [top, bottom, until ?? height].map(Math.round).join(" ");

/** The one `<svg>` root of all charts: view box, font, background where the theme has one. */
export const svgRoot = (document: Document, size: Size, theme: Theme, ...children: Child[]): SVGSVGElement =>
  element(
    document,
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${Math.round(size.width)} ${Math.round(size.height)}`,
      width: Math.round(size.width),
      height: Math.round(size.height),
      "font-family": SANS,
      "font-size": 13,
      fill: theme.color("ink"),
      "data-head": size.head && headOf(size.head, size.height),
    },
    theme.background === null
      ? null
      : element(document, "rect", {
          width: Math.round(size.width),
          height: Math.round(size.height),
          fill: theme.background,
        }),
    ...children,
  ) as SVGSVGElement;

const SIZE = /^(?:<\?xml[^>]*>\s*)?<svg[^>]* viewBox="0 0 ([\d.]+) ([\d.]+)"/;

/** Width and height of a drawing, in its own pixels, as its markup says them; throws where its view box does not begin at 0, 0. */
export const svgSize = (svg: string): { width: number; height: number } => {
  const [, width, height] = SIZE.exec(svg) ?? [];
  if (height === undefined) throw new Error(`no size: ${svg.slice(0, 100)}`);
  return { width: Number(width), height: Number(height) };
};
