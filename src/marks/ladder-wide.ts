import { PITCH, dotCell, packing } from "./dot-cell.ts";
import { GAP, SIZE, columnsOf, type Column } from "./ladder-columns.ts";
import { dotsAt, type DrawLadder, type Ladder, type LadderPlace } from "./ladder.ts";
import { svgRoot } from "./root.ts";
import { stageMark } from "./stage.ts";
import { maker, type Make } from "./svg.ts";
import { measure, textBlock, wrap } from "./text.ts";
import type { Theme } from "./theme.ts";

const LEADING = 16;
const NAME = 128;
const TOTAL = 30;
/** First baseline of the stages' names; groups and marks stand above. */
const NAME_Y = 60;

interface Frame {
  h: Make;
  theme: Theme;
  width: number;
  columns: Column[];
}

/** Words over neighbouring columns of one group, on a line as long as the group. */
const groupHeads = ({ h, theme, columns }: Frame): SVGElement[] => {
  const groups = [...new Set(columns.map((column) => column.group))].filter((group) => group !== null);
  return groups.flatMap((group) => {
    const own = columns.filter((column) => column.group === group);
    const [first, last] = [own[0]!, own.at(-1)!];
    return [
      h("text", { x: first.x, y: 13, "font-size": SIZE, fill: theme.color("muted") }, group),
      h("line", { x1: first.x, x2: last.x + last.width - GAP, y1: 21, y2: 21, stroke: theme.color("line") }),
    ];
  });
};

const stageHead = (
  { h, theme }: Frame,
  { x, stage, lines, total }: Column,
  totalY: number,
  none: string,
): SVGElement[] => [
  stageMark(h, { x: x + PITCH / 2, y: NAME_Y - 23, r: 6, stage, theme }),
  textBlock(h, lines, { x, y: NAME_Y, "font-size": SIZE, fill: theme.color("ink") }, LEADING),
  h(
    "text",
    {
      x,
      y: totalY,
      "font-size": SIZE,
      "font-weight": total > 0 ? 600 : null,
      fill: theme.color(total > 0 ? "azurite" : "muted"),
    },
    total > 0 ? String(total) : none,
  ),
];

const heading = (frame: Frame, ladder: Ladder, totalY: number): SVGElement[] => {
  const { h, theme, columns, width } = frame;
  const all = ladder.places.reduce((n, place) => n + place.dots.length, 0);
  return [
    ...groupHeads(frame),
    ...columns.flatMap((column) => stageHead(frame, column, totalY, ladder.none)),
    h("text", { x: 0, y: totalY, "font-size": SIZE, fill: theme.color("muted") }, ladder.allPlaces),
    h(
      "text",
      {
        x: width,
        y: totalY,
        "text-anchor": "end",
        "font-size": SIZE,
        "font-weight": 600,
        fill: theme.color("azurite"),
      },
      String(all),
    ),
    h("line", { x1: 0, x2: width, y1: totalY + 9, y2: totalY + 9, stroke: theme.color("line") }),
  ];
};

const placeLine = (
  { h, theme, columns, width }: Frame,
  place: LadderPlace,
  lines: string[],
  y: number,
  nothing: string,
): SVGElement[] => {
  const label = textBlock(h, lines, { x: 0, y: y + 4.5, "font-size": SIZE, fill: theme.color("ink") }, LEADING);
  const muted = { y: y + 4.5, "font-size": SIZE, fill: theme.color("muted") };
  if (place.dots.length === 0)
    return [label, h("text", { ...muted, x: columns[0]!.x, "data-fact": place.fact }, nothing)];
  const cells = columns.flatMap(({ stage, x, most }) => dotCell(h, dotsAt(place, stage), { x, y, most, theme }));
  return [label, ...cells, h("text", { ...muted, x: width, "text-anchor": "end" }, String(place.dots.length))];
};

/** Places down the left, stages across the top: for pages wider than a phone. */
export const wideLadder: DrawLadder = (ladder, { document, width, theme, locale }) => {
  const h = maker(document);
  const names = ladder.places.map((place) => wrap(place.name, NAME - GAP, SIZE, locale));
  const left = Math.min(
    NAME,
    Math.max(...[ladder.allPlaces, ...names.flat()].map((line) => measure(line, SIZE, locale))) + GAP,
  );
  const columns = columnsOf(ladder, left, width - left - TOTAL, locale);
  const frame: Frame = { h, theme, width, columns };
  const totalY = NAME_Y + Math.max(...columns.map((column) => column.lines.length)) * LEADING + 5;
  let y = totalY + 9;
  const body = ladder.places.flatMap((place, i) => {
    const rows = Math.max(
      names[i]!.length,
      ...columns.map(({ stage, most }) => packing(dotsAt(place, stage).length, most).rows),
    );
    const drawn = placeLine(frame, place, names[i]!, y + 14, ladder.nothing);
    y += rows * PITCH + 13;
    return [...drawn, h("line", { x1: 0, x2: width, y1: y, y2: y, stroke: theme.color("hairline") })];
  });
  return svgRoot(document, { width, height: y + 2 }, theme, ...heading(frame, ladder, totalY), ...body);
};
