import { placeMark } from "../../../marks/place-mark.ts";
import { measure } from "../../../marks/text.ts";
import type { Atlas } from "../../../record/atlas.ts";
import { PLATE, SMALLEST } from "../layout.ts";
import type { Plate } from "../sheet.ts";
import { mappedRows } from "../../../charts/programme-map/mapped-rows.ts";

const [LEFT, RIGHT] = [PLATE.margin + 14, PLATE.width - PLATE.margin];
const ROOM = PLATE.height - PLATE.margin * 2;
const MOST = 14;
const NONE = { en: "none", zh: "无" };

/** The index of an atlas: places in the record's order, the stage of their programme, how many systems are on record. */
export const indexPlate =
  (atlas: Atlas): Plate =>
  ({ h, theme, locale }) => {
    const shown = mappedRows(atlas).slice(0, MOST);
    const step = ROOM / shown.length;
    return shown.flatMap((row, i) => {
      const y = PLATE.margin + step * (i + 0.5);
      const [name, count] = [row.place[locale], row.systems === 0 ? NONE[locale] : String(row.systems)];
      const from = LEFT + 42 + measure(name, 26, locale) + 14;
      const to = RIGHT - measure(count, SMALLEST, locale) - 14;
      return [
        placeMark(h, { stage: row.stage, recorded: row.programme !== null, fact: row.fact }, LEFT + 12, y, theme, 12),
        h("text", { x: LEFT + 42, y: y + 9, "font-size": 26, "font-weight": 600 }, name),
        h("path", {
          d: `M${Math.round(from)},${Math.round(y + 7)}H${Math.round(to)}`,
          stroke: theme.color("muted"),
          "stroke-width": 2,
          "stroke-dasharray": "0 8",
          "stroke-linecap": "round",
        }),
        h("text", { x: RIGHT, y: y + 9, "font-size": SMALLEST, "text-anchor": "end" }, count),
      ];
    });
  };
