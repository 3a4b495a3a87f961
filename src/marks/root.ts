import type { Child } from "./svg.ts";
import { element } from "./svg.ts";
import { SANS, type Theme } from "./theme.ts";

/** The one `<svg>` root of all charts: view box, font, background where the theme has one. */
export const svgRoot = (
  document: Document,
  size: { width: number; height: number },
  theme: Theme,
  ...children: Child[]
): SVGSVGElement =>
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
