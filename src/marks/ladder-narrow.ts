import { PITCH, dotCell, packing } from "./dot-cell.ts";
import { comma } from "../i18n/text.ts";
import { dotsAt, type DrawLadder, type Ladder, type LadderPlace } from "./ladder.ts";
import { svgRoot } from "./root.ts";
import { maker, type Make } from "./svg.ts";
import { measure, textBlock, wrap } from "./text.ts";
import type { Drawing } from "./drawing.ts";

const SIZE = 13;
const LEADING = 16;
/** Room for a two-digit number beside the dots. */
const NUMBER = 20;

type Pen = { h: Make; left: number } & Drawing;

const stageLines = (pen: Pen, ladder: Ladder, place: LadderPlace, top: number): { nodes: SVGElement[]; y: number } => {
  const { h, theme, width, locale, left } = pen;
  const most = Math.floor((width - left - NUMBER) / PITCH);
  let y = top;
  const nodes = ladder.rungs.flatMap(({ stage, name }) => {
    const dots = dotsAt(place, stage);
    if (dots.length === 0) return [];
    const lines = wrap(name, left - 10, SIZE, locale);
    const drawn = [
      textBlock(h, lines, { x: 0, y: y + 4.5, "font-size": SIZE, fill: theme.color("muted") }, LEADING),
      ...dotCell(h, dots, { x: left, y, most, theme }),
    ];
    y += Math.max(lines.length * LEADING, packing(dots.length, most).rows * PITCH) + 4;
    return drawn;
  });
  return { nodes, y };
};

const placeBlock = (pen: Pen, ladder: Ladder, place: LadderPlace, top: number): { nodes: SVGElement[]; y: number } => {
  const { h, theme, width, locale, left } = pen;
  const empty = place.dots.length === 0;
  const lines = wrap(place.name, (empty ? left : width - 80) - 10, 14, locale);
  const name = textBlock(
    h,
    lines,
    { x: 0, y: top + 20, "font-size": 14, "font-weight": 600, fill: theme.color("ink") },
    LEADING,
  );
  const rule = h("line", { x1: 0, x2: width, y1: top, y2: top, stroke: theme.color("hairline") });
  const y = top + 20 + (lines.length - 1) * LEADING;
  if (empty)
    return {
      nodes: [
        rule,
        name,
        h(
          "text",
          { x: left, y: top + 20, "font-size": SIZE, fill: theme.color("muted"), "data-fact": place.fact },
          ladder.nothing,
        ),
      ],
      y: y + 13,
    };
  const total = h(
    "text",
    {
      x: width,
      y: top + 20,
      "text-anchor": "end",
      "font-size": SIZE,
      "font-weight": 600,
      fill: theme.color("azurite"),
    },
    ladder.count(place.dots.length),
  );
  const body = stageLines(pen, ladder, place, y + 19);
  return { nodes: [rule, name, total, ...body.nodes], y: body.y };
};

const footer = ({ h, theme, width, locale }: Pen, ladder: Ladder, top: number): { nodes: SVGElement[]; y: number } => {
  const empty = ladder.rungs.filter((rung) => rung.total === 0).map((rung) => rung.name);
  const rule = h("line", { x1: 0, x2: width, y1: top, y2: top, stroke: theme.color("hairline") });
  if (empty.length === 0) return { nodes: [rule], y: top + 4 };
  const lines = wrap(`${ladder.emptyRungs}${empty.join(comma[locale])}`, width, SIZE, locale);
  return {
    nodes: [rule, textBlock(h, lines, { x: 0, y: top + 20, "font-size": SIZE, fill: theme.color("muted") }, LEADING)],
    y: top + 20 + lines.length * LEADING,
  };
};

/** One block a place, one line a stage that it has: for phones. */
export const narrowLadder: DrawLadder = (ladder, drawing) => {
  const h = maker(drawing.document);
  const left = Math.min(
    140,
    Math.max(60, ...ladder.rungs.map((rung) => measure(rung.name, SIZE, drawing.locale))) + 12,
  );
  const pen: Pen = { ...drawing, h, left };
  let y = 1;
  const nodes = ladder.places.flatMap((place) => {
    const block = placeBlock(pen, ladder, place, y);
    y = block.y;
    return block.nodes;
  });
  const end = footer(pen, ladder, y);
  return svgRoot(drawing.document, { width: drawing.width, height: end.y }, drawing.theme, ...nodes, ...end.nodes);
};
