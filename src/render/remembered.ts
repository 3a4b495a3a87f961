import type { Chart, ChartRow } from "../charts/define.ts";

/** What is made of more rows than these is not kept: a drawing of ten thousand takes as much memory as a site. */
const MOST_KEPT = 2000;

/** A map for each two objects, kept as long as both are. */
export const mapOfTwo = <T>() => {
  const kept = new WeakMap<object, WeakMap<object, Map<string, T>>>();
  return (one: object, other: object): Map<string, T> => {
    const ofOne = kept.get(one) ?? new WeakMap<object, Map<string, T>>();
    const ofBoth = ofOne.get(other) ?? new Map<string, T>();
    kept.set(one, ofOne.set(other, ofBoth));
    return ofBoth;
  };
};

/**
 * A memory for a module, as long as the module: under the dev server a changed one begins anew. It gives what was made of these
 * very rows of a chart under a name, made once: square, story, print and PDF share their drawings. What is made must not be
 * changed, and depend on nothing but chart, rows and name.
 */
export const memory = () => {
  const kept = mapOfTwo<unknown>();
  return <R extends ChartRow, T>(chart: Chart<R>, rows: R[], name: string, make: () => T): T => {
    if (rows.length > MOST_KEPT) return make();
    const ofRows = kept(chart, rows);
    if (!ofRows.has(name)) ofRows.set(name, make());
    return ofRows.get(name) as T;
  };
};
