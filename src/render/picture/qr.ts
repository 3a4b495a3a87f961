import { encode } from "uqr";
import type { Make } from "../../marks/svg.ts";

/** Modules of white around the code: four by the standard, so that a reader tells it from what is printed beside it. */
const QUIET = 4;

/** The dark modules of a QR code as path data, one unit a module, and how many units it is wide with its quiet zone. */
const qrPath = (text: string): { path: string; units: number } => {
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const bars = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? "1" : "0"))
        .join("")
        .matchAll(/1+/g),
    ].map(({ index, 0: run }) => `M${index + QUIET},${y + QUIET}h${run.length}v1h-${run.length}z`),
  );
  return { path: bars.join(""), units: size + 2 * QUIET };
};

/** A QR code that leads to an address: black on a white square with its quiet zone, whatever the paper. */
export const qrMark = (h: Make, url: string, at: { x: number; y: number; size: number }): SVGElement => {
  const { path, units } = qrPath(url);
  const scale = at.size / units;
  return h(
    "g",
    { transform: `translate(${at.x} ${at.y}) scale(${Math.round(scale * 10000) / 10000})` },
    h("rect", { width: units, height: units, fill: "#ffffff" }),
    h("path", { d: path, fill: "#000000" }),
  );
};
