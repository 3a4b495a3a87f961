import { PLATE, SMALLEST } from "../layout.ts";
import type { Plate } from "../sheet.ts";

const [LEFT, RIGHT] = [PLATE.margin + 14, PLATE.width - PLATE.margin];
const ROOM = PLATE.height - PLATE.margin * 2;
const COLUMNS = 3;
const GAP = 34;

/** The letters of an index in columns, each with the number of names under it at the end of a dotted line. */
export const lettersPlate =
  (letters: { letter: string; entries: unknown[] }[]): Plate =>
  ({ h, theme }) => {
    const rows = Math.ceil(letters.length / COLUMNS);
    const [step, width] = [Math.min(ROOM / rows, 84), (RIGHT - LEFT - GAP * (COLUMNS - 1)) / COLUMNS];
    return letters.flatMap(({ letter, entries }, i) => {
      const x = LEFT + Math.floor(i / rows) * (width + GAP);
      const y = PLATE.margin + step * ((i % rows) + 0.5) + 9;
      const count = String(entries.length);
      return [
        h("text", { x, y, "font-size": 32, "font-weight": 600, fill: theme.color("azurite") }, letter),
        h("path", {
          d: `M${Math.round(x + 40)},${Math.round(y - 2)}H${Math.round(x + width - 14 * count.length - 8)}`,
          stroke: theme.color("muted"),
          "stroke-width": 2,
          "stroke-dasharray": "0 8",
          "stroke-linecap": "round",
        }),
        h("text", { x: x + width, y, "font-size": SMALLEST, "text-anchor": "end" }, count),
      ];
    });
  };
