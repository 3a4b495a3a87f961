import { formatNumber } from "../../../i18n/format.ts";
import { round } from "../../../marks/svg.ts";
import type { ColorName } from "../../../marks/tokens.ts";
import { PLATE, SMALLEST } from "../layout.ts";
import type { Plate } from "../sheet.ts";

/** One group of dots: what it is, how many, in which colour. */
export interface Dots {
  name: string;
  count: number;
  color: ColorName;
  /** Rings instead of discs: reads in grey. */
  open?: boolean;
}

const [LEFT, RIGHT] = [PLATE.margin + 14, PLATE.width - PLATE.margin];
const ROOM = PLATE.height - PLATE.margin * 2;
const HEAD = 46;
const PITCHES = [26, 24, 22, 20, 18, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7];

/** One dot a thing, in groups with their names and numbers. */
export const dotsPlate =
  (groups: Dots[]): Plate =>
  ({ h, theme, locale }) => {
    const perLine = (pitch: number) => Math.floor((RIGHT - LEFT) / pitch);
    const height = ({ count }: Dots, pitch: number) => HEAD + Math.ceil(count / perLine(pitch)) * pitch;
    const total = (pitch: number) => groups.reduce((sum, group) => sum + height(group, pitch), 0);
    const pitch = PITCHES.find((p) => total(p) <= ROOM) ?? 6;
    const r = Math.round(pitch * 3.6) / 10;
    let top = PLATE.margin + Math.max(0, ROOM - total(pitch)) / 2;
    return groups.flatMap((group) => {
      const y = top;
      top += height(group, pitch);
      const dot = (i: number): string => {
        const x = LEFT + pitch * (i % perLine(pitch)) + r;
        const cy = y + 38 + pitch * Math.floor(i / perLine(pitch)) + r;
        const half = `a${r},${r} 0 1 1`;
        return `M${round(x - r)},${round(cy)}${half} ${round(2 * r)},0${half} ${round(-2 * r)},0Z`;
      };
      const color = theme.color(group.color);
      return [
        h("text", { x: LEFT, y: y + 24, "font-size": SMALLEST }, group.name),
        h(
          "text",
          { x: RIGHT, y: y + 24, "font-size": SMALLEST, "font-weight": 600, "text-anchor": "end" },
          formatNumber(group.count, locale),
        ),
        h("path", {
          d: Array.from({ length: group.count }, (_, i) => dot(i)).join(""),
          fill: group.open ? "none" : color,
          stroke: group.open ? color : null,
          "stroke-width": group.open ? 1.6 : null,
        }),
      ];
    });
  };
