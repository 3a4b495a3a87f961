import type { Atlas } from "../../../record/atlas.ts";
import { tables, type TableName } from "../../../tables/index.ts";
import { PLATE, SMALLEST } from "../layout.ts";
import type { Plate } from "../sheet.ts";

const [LEFT, RIGHT] = [PLATE.margin + 14, PLATE.width - PLATE.margin];
const ROOM = PLATE.height - PLATE.margin * 2;
const HEAD = 40;

/** Tables as sheets of cells, a row from left to right; a cell is filled where something is stated, else blank. */
export const cellsPlate =
  (atlas: Atlas, names: TableName[]): Plate =>
  ({ h, theme, locale }) => {
    const sheets = names.map((name) => ({ name, rows: atlas[name], columns: Object.keys(tables[name].columns) }));
    const longest = Math.max(1, ...sheets.map(({ rows }) => rows.length));
    const w = Math.min(6, (RIGHT - LEFT) / longest);
    const columns = sheets.reduce((sum, sheet) => sum + sheet.columns.length, 0);
    const tall = Math.min(6, (ROOM - HEAD * sheets.length) / columns);
    let top: number = PLATE.margin;
    return sheets.flatMap(({ name, rows, columns: fields }) => {
      const y = top;
      top += HEAD + fields.length * tall;
      const cells = rows.flatMap((row, i) =>
        fields.flatMap((field, n) =>
          (row as Record<string, unknown>)[field] === null
            ? []
            : [
                `M${(LEFT + i * w).toFixed(1)},${(y + 32 + n * tall).toFixed(1)}h${(w * 0.8).toFixed(1)}v${(tall * 0.7).toFixed(1)}h${(-w * 0.8).toFixed(1)}Z`,
              ],
        ),
      );
      return [
        h("text", { x: LEFT, y: y + 22, "font-size": SMALLEST }, tables[name].title[locale]),
        h(
          "text",
          { x: RIGHT, y: y + 22, "font-size": SMALLEST, "font-weight": 600, "text-anchor": "end" },
          String(rows.length),
        ),
        h("path", { d: cells.join(""), fill: theme.color("azurite-4") }),
      ];
    });
  };
