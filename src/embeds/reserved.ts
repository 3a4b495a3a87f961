/** A width of the frame and the height to keep for the embed there, in pixels; between two it changes evenly. */
export type Point = readonly [width: number, height: number];

/** The height on the straight line between two points. */
export const between = (from: Point, to: Point, width: number): number =>
  from[1] + ((width - from[0]) * (to[1] - from[1])) / (to[0] - from[0]);

/** The height kept at a width. */
export const heightAt = (points: readonly Point[], width: number): number => {
  const next = points.findIndex(([at]) => at >= width);
  if (next === -1) return points.at(-1)![1];
  return next === 0 ? points[0]![1] : Math.ceil(between(points[next - 1]!, points[next]!, width));
};

/** A phone's column. */
const NARROWEST = 320;

/** The height kept where the width is not known: enough for every column from a phone's on. */
export const heightEverywhere = (points: readonly Point[]): number =>
  Math.max(
    ...[NARROWEST, ...points.map(([width]) => width).filter((width) => width > NARROWEST)].map((width) =>
      heightAt(points, width),
    ),
  );

/** The height kept as a CSS length; `width` is the width that it depends on, e.g. `100vw`. */
export const heightCss = (points: readonly Point[], width: string): string => {
  const terms = points.slice(1).flatMap(([to, height], i) => {
    const [from, before] = points[i]!;
    const slope = Math.round(((height - before) / (to - from)) * 1000) / 1000;
    return slope === 0 ? [] : [`clamp(0px,${width} - ${from}px,${to - from}px)*${slope}`];
  });
  return `calc(${[`${points[0]![1]}px`, ...terms].join(" + ")})`;
};
