import type { Text } from "../../../i18n/text.ts";
import { PLATE, SMALLEST } from "../layout.ts";
import type { Plate } from "../sheet.ts";
import { drawBlock, setLines, type Block } from "../typeset.ts";

const [LEFT, RIGHT] = [PLATE.margin + 14, PLATE.width - PLATE.margin];
const ROOM = PLATE.height - PLATE.margin * 2;
const NUMBER = 52;
const [LEADING, GAP] = [29, 15];

/** The list of plates of an atlas: numbered names between hairlines, as many as there is room for. */
export const contentsPlate =
  (names: Text[]): Plate =>
  ({ h, theme, locale }) => {
    const entries = names.map((name) => setLines(name[locale], RIGHT - LEFT - NUMBER, SMALLEST, locale));
    const tall = ({ lines }: Block) => lines.length * LEADING + GAP;
    const room = (n: number) => entries.slice(0, n).reduce((sum, entry) => sum + tall(entry), 0);
    const count = entries.findLastIndex((_, i) => room(i + 1) <= ROOM + GAP) + 1;
    const spare = Math.min(28, Math.max(0, ROOM - room(count)) / count);
    let top: number = PLATE.margin;
    return entries.slice(0, count).flatMap((entry, i) => {
      const [y, rule] = [top + 23 + spare / 2, Math.round(top - GAP / 2) + 0.5];
      top += tall(entry) + spare;
      const number = { x: LEFT + 30, y, "font-size": SMALLEST, "text-anchor": "end", fill: theme.color("azurite") };
      return [
        h("text", number, String(i + 1)),
        ...drawBlock(h, { ...entry, leading: LEADING }, { x: LEFT + NUMBER, y, fill: theme.color("ink") }),
        i === 0
          ? null
          : h("path", { d: `M${LEFT},${rule}H${RIGHT}`, stroke: theme.color("hairline"), "stroke-width": 1.5 }),
      ].filter((node) => node !== null);
    });
  };
