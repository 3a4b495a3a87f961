import type { Chart, ChartRow } from "../../charts/define.ts";
import { sizedMap } from "../../charts/programme-map/sized.ts";
import { pictureNotes as w } from "../../i18n/chart-pictures.ts";
import { maker } from "../../marks/svg.ts";
import type { Atlas } from "../../record/atlas.ts";
import { blankDocument } from "../draw.ts";
import type { About } from "./about.ts";
import { theme, type Room } from "./form-layout.ts";
import { drawn, scaleIn, widestIn, type Inset } from "./inset.ts";
import { partOf } from "./parts.ts";
import { memory } from "../remembered.ts";

const remembered = memory();

/** The rows of the map without what it draws as a flag, so that its key has no sign that is not there. */
const withoutFlags = <R extends ChartRow>(rows: R[]): R[] => rows.map((row) => ({ ...row, pilot_fact: null }));

/** The map must not be cut: it stands whole without the list below it, or is drawn anew, without flags, for a lower room. */
export const mapInset = <R extends ChartRow>(
  chart: Chart<R>,
  rows: R[],
  about: About & { atlas: Atlas },
  room: Room,
): Inset => {
  const { locale, atlas } = about;
  const said = w.mapOnly[locale];
  const listed = drawn(chart, rows, widestIn(room), about);
  const scale = scaleIn(room, listed);
  const height = listed.head.bottom * scale;
  if (height <= room.height)
    return { markup: partOf(listed, [0, listed.head.bottom], { ...room, scale }), data: height, said };
  const plain = drawn(
    chart,
    remembered(chart, rows, "without flags", () => withoutFlags(rows)),
    widestIn(room),
    about,
  );
  const [from, to] = plain.key ?? [0, 0];
  const lower = { ...room, y: room.y + (to - from) * scale, height: room.height - (to - from) * scale };
  const document = blankDocument();
  const h = maker(document);
  const map = h(
    "svg",
    { ...lower, viewBox: `0 0 ${lower.width} ${lower.height}` },
    ...sizedMap(atlas, lower)({ h, theme, locale }),
  );
  const key = plain.key === null ? "" : partOf(plain, plain.key, { ...room, scale, only: "key" });
  const named = new Set([...map.querySelectorAll("text[data-fact]")].map((name) => name.textContent));
  const places = new Set(rows.map((row) => row["place_id"])).size;
  return { markup: key + map.outerHTML, data: named.size < places ? 0 : lower.height, said };
};
