import type { Atlas } from "../../../record/atlas.ts";
import { spanOf } from "../../../record/dates.ts";
import { PLATE, SMALLEST } from "../layout.ts";
import type { Plate } from "../sheet.ts";

const [LEFT, RIGHT] = [PLATE.margin + 14, PLATE.width - PLATE.margin];
const ROOM = PLATE.height - PLATE.margin * 2;
const KEY = 84;
const WORDS = {
  exact: { en: "dated to a day or month", zh: "日期精确到日或月" },
  loose: { en: "dated to a year or longer", zh: "只知年份或时段" },
};

/** Dated events by the year in which their date begins; goals are no events. */
export const yearsOf = (atlas: Atlas): Map<number, { exact: boolean }[]> => {
  const years = new Map<number, { exact: boolean }[]>();
  for (const { date, kind } of atlas.events) {
    if (date === null || kind === "goal-date") continue;
    const { start, precision } = spanOf(date);
    if (!Number.isFinite(start)) continue;
    const year = new Date(start).getUTCFullYear();
    years.set(year, [...(years.get(year) ?? []), { exact: precision === "day" || precision === "month" }]);
  }
  return years;
};

/** Events year by year, one mark each: a disc where day or month is known, a ring where not. */
export const yearsPlate =
  (atlas: Atlas): Plate =>
  ({ h, theme, locale }) => {
    const years = yearsOf(atlas);
    const [first, last] = [Math.min(...years.keys()), Math.max(...years.keys())];
    if (!Number.isFinite(first)) return [];
    const all = Array.from({ length: Math.min(12, last - first + 1) }, (_, i) => first + i);
    const step = (ROOM - KEY) / all.length;
    const most = Math.max(...[...years.values()].map((list) => list.length));
    const pitch = Math.min(34, (RIGHT - LEFT - 84) / most);
    const dot = (x: number, y: number, exact: boolean, r = pitch * 0.38) =>
      h("circle", {
        cx: x,
        cy: y,
        r: exact ? r : r - 1.2,
        fill: theme.color(exact ? "azurite" : "sheet"),
        stroke: exact ? null : theme.color("azurite"),
        "stroke-width": exact ? null : 2.4,
      });
    const rows = all.flatMap((year, i) => {
      const y = PLATE.margin + step * (i + 0.5);
      const events = [...(years.get(year) ?? [])].sort((a, b) => Number(b.exact) - Number(a.exact));
      return [
        h("path", {
          d: `M${LEFT},${Math.round(y + step / 2)}H${RIGHT}`,
          stroke: theme.color("hairline"),
          "stroke-width": 1.5,
        }),
        h("text", { x: LEFT, y: y + 9, "font-size": 26, "font-weight": 600 }, String(year)),
        ...events.map(({ exact }, n) => dot(LEFT + 84 + pitch * (n + 0.5), y, exact)),
      ];
    });
    const key = (["exact", "loose"] as const).flatMap((name, i) => {
      const y = PLATE.height - PLATE.margin - 46 + i * 36;
      return [
        dot(LEFT + 12, y, name === "exact", 10),
        h("text", { x: LEFT + 36, y: y + 9, "font-size": SMALLEST, fill: theme.color("muted") }, WORDS[name][locale]),
      ];
    });
    return [...rows, ...key];
  };
