import type { ChartRow } from "../../charts/define.ts";
import { bestCut } from "./cuts.ts";
import type { Room } from "./form-layout.ts";
import type { Inset } from "./inset.ts";
import { partSaid } from "./lines.ts";
import { partOf, rowsShown, type Whole } from "./parts.ts";

/** Between a key that stands elsewhere in the drawing and the data that are set under it. */
const UNDER_KEY = 10;

/** What a chart draws of its rows, which may be fewer than all. */
interface Drawn<R extends ChartRow> {
  whole: Whole;
  rows: R[];
  of: number;
}

/** The key where it stands over the data, else set over them; then the data as far as they fit, cut between two rows. */
export const cutInset = <R extends ChartRow>({ whole, rows, of }: Drawn<R>, room: Room): Inset | undefined => {
  const { locale, start, head, key, cuts } = whole;
  const scale = room.width / whole.width;
  const [above, below] = [key !== null && key[1] <= start, key !== null && key[1] > start];
  const lifted = below ? key![1] - key![0] + UNDER_KEY : 0;
  const from = above || key === null ? 0 : Math.round(start);
  const data = cuts.filter(({ y }) => y > Math.max(start, head.bottom) && (!below || y <= key![0] + UNDER_KEY));
  const to = bestCut(data, from, room.height / scale - lifted);
  if (to === undefined) return undefined;
  const seen = rowsShown(whole, rows, [Math.max(start, head.bottom), to]);
  const at = { ...room, scale };
  const parts = below
    ? [
        partOf(whole, key!, { ...at, only: "key" }),
        partOf(whole, [from, to], { ...at, y: room.y + lifted * scale, only: "data" }),
      ]
    : [partOf(whole, [from, to], at)];
  return {
    markup: parts.join(""),
    data: (to - Math.max(start, head.bottom)) * scale,
    said: partSaid({ rows: seen, drawn: rows.length, of }, locale),
    part: true,
  };
};
