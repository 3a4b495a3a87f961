import svgpath from "svgpath";
import { matrixOf } from "../social/text-boxes.ts";
import { inherited } from "./runs.ts";

type Point = [number, number];

/** Points between which a path runs: its ends, and those that its curves stay within. */
const pointsOf = (d: string): Point[] => {
  const points: Point[] = [];
  // Without arcs every segment is a list of points, but for those along one axis.
  svgpath(d)
    .abs()
    .unarc()
    .iterate(([command, ...numbers], _, x, y) => {
      if (command === "H") points.push([numbers[0]!, y]);
      else if (command === "V") points.push([x, numbers[0]!]);
      else for (let i = 0; i + 1 < numbers.length; i += 2) points.push([numbers[i]!, numbers[i + 1]!]);
    });
  return points;
};

const attribute = (shape: Element, name: string): number => Number(shape.getAttribute(name) ?? 0);

/** From where to where, at most, a line or path reaches in the drawing's outermost coordinates, with half its stroke. */
export const extentOf = (shape: Element): [number, number] => {
  const points: Point[] =
    shape.localName === "line"
      ? [
          [attribute(shape, "x1"), attribute(shape, "y1")],
          [attribute(shape, "x2"), attribute(shape, "y2")],
        ]
      : pointsOf(shape.getAttribute("d") ?? "");
  const [, b, , d, , f] = matrixOf(shape);
  const heights = points.map(([x, y]) => b * x + d * y + f);
  const half = Number(inherited(shape, "stroke-width") ?? 1) / 2;
  return [Math.min(...heights) - half, Math.max(...heights) + half];
};
