import type { Chart, ChartRow } from "../../charts/define.ts";
import type { Atlas } from "../../record/atlas.ts";
import type { About } from "./about.ts";
import type { Room } from "./form-layout.ts";
import { drawnRows } from "../drawn-part.ts";
import { cutInset } from "./inset-cut.ts";
import { mapInset } from "./inset-map.ts";
import { condensedInset, wholeInset } from "./inset-whole.ts";
import { drawn, widestIn, type Inset } from "./inset.ts";

/** The chart whole if it fits, else in little, else its upper part. */
const chartInset = <R extends ChartRow>(chart: Chart<R>, rows: R[], about: About, room: Room): Inset => {
  const some = drawnRows(chart, rows);
  const all = some.length < rows.length ? undefined : wholeInset(chart, rows, about, room);
  if (all !== undefined) return all;
  const little = condensedInset(chart, rows, about, room);
  if (little !== undefined) return little;
  const whole = drawn(chart, some, widestIn(room), about);
  const part = cutInset({ whole, rows: some, of: rows.length }, room);
  if (part === undefined) throw new Error(`nothing of the chart "${chart.id}" fits the room of a picture`);
  return part;
};

/** The drawing of a chart in the room that a form has for it. */
export const insetOf = <R extends ChartRow>(
  chart: Chart<R>,
  rows: R[],
  about: About & { atlas: Atlas },
  room: Room,
): Inset => (chart.uncut ? mapInset : chartInset)(chart, rows, about, room);
