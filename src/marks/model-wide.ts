import { boxMark } from "./box-mark.ts";
import { PITCH } from "./dot-cell.ts";
import type { Drawing } from "./drawing.ts";
import { EMPTY, GAP, frameOf, type Column, type Frame } from "./model-columns.ts";
import { LEADING, SIZE, bareSystems, namedSystems, type ModelPlace, type ModelSheet } from "./model-sheet.ts";
import { maker } from "./svg.ts";
import { textBlock, wrap } from "./text.ts";

const head = ({ h, drawing }: Frame, name: string, count: string, column: Column, y: number, faint: boolean) => {
  const at = { x: column.x, "font-size": SIZE };
  const lines = wrap(count, column.width - GAP, SIZE, drawing.locale);
  const fill = drawing.theme.color(faint ? "muted" : "azurite");
  return {
    nodes: [
      h("text", { ...at, y, "font-weight": 600 }, name),
      textBlock(h, lines, { ...at, y: y + LEADING + 1, fill, "font-weight": faint ? null : 600 }, LEADING),
    ],
    lines: lines.length,
  };
};

/** Heads over the columns; returns where the body begins. */
const modelHeads = (frame: Frame, sheet: ModelSheet, top: number): { nodes: SVGElement[]; y: number } => {
  const y = top + 14;
  const heads = [
    head(frame, sheet.unstated.name, sheet.unstated.count, frame.dots, y, true),
    ...sheet.models.map(({ name, count, empty }, i) => head(frame, name, count, frame.models[i]!, y, empty)),
  ];
  const lines = Math.max(...heads.map((drawn) => drawn.lines));
  return { nodes: heads.flatMap(({ nodes }) => nodes), y: y + (lines + 1) * LEADING };
};

const rule = ({ h, drawing: { theme, width } }: Frame, y: number, strong = false): SVGElement =>
  h("line", { x1: 0, x2: width, y1: y, y2: y, stroke: theme.color(strong ? "line" : "hairline") });

/** The line of aims: a square in each column that an aim names. */
const aimsLine = (frame: Frame, { models, aims }: ModelSheet, top: number): { nodes: SVGElement[]; y: number } => {
  const { h, drawing, left } = frame;
  const { theme, locale } = drawing;
  if (aims === null) return { nodes: [], y: top };
  const name = wrap(aims.name, left - 10, SIZE, locale);
  const y = top + 17;
  const marks = aims.marks.flatMap(({ model, fact, row }) => {
    const column = frame.models[models.findIndex(({ id }) => id === model)];
    const at = { "data-fact": fact, "data-row": row };
    return column === undefined ? [] : [boxMark(h, { x: column.x + 7, y, box: "tint", theme }, at)];
  });
  const nodes = [
    rule(frame, top, true),
    textBlock(h, name, { x: 0, y: y + 4.5, "font-size": SIZE }, LEADING),
    ...marks,
  ];
  return { nodes, y: top + name.length * LEADING + 18 };
};

const placeLine = (frame: Frame, sheet: ModelSheet, place: ModelPlace, top: number) => {
  const { h, drawing, left, dots } = frame;
  const { theme, locale } = drawing;
  const names = wrap(place.name, left - 10, SIZE, locale);
  const y = top + 17;
  const muted = { "font-size": SIZE, fill: theme.color("muted"), y: y + 4.5 };
  const n = place.unstated.length;
  const rows = Math.ceil(n / dots.most);
  const perRow = Math.ceil(n / Math.max(1, rows));
  const stacks = sheet.models.map(({ id }, i) => {
    const { x, width } = frame.models[i]!;
    return namedSystems(
      h,
      place.named.filter(({ model }) => model === id),
      { x, y, width: width - GAP },
      drawing,
    );
  });
  const nodes = [
    textBlock(h, names, { x: 0, y: y + 4.5, "font-size": SIZE }, LEADING),
    ...(n + place.named.length === 0
      ? [h("text", { ...muted, x: dots.x, "data-fact": place.fact }, sheet.words.nothing)]
      : []),
    ...bareSystems(h, place.unstated, { x: dots.x, y, most: dots.most }, drawing),
    ...(n > 6 ? [h("text", { ...muted, x: dots.x + perRow * PITCH + 3 }, String(n))] : []),
    ...stacks.flatMap((stack) => stack.nodes),
  ];
  const bottom = Math.max(y + names.length * LEADING, y + rows * PITCH + 1, ...stacks.map((stack) => stack.y - 4));
  return { nodes, y: bottom + 1 };
};

/** A model that is named for no system keeps its column: a dotted frame around nothing. */
const vacancy = ({ h, drawing: { theme } }: Frame, { x, width }: Column, top: number, bottom: number): SVGElement =>
  h("rect", {
    x: x + 0.5,
    y: top + 8,
    width: Math.min(width, EMPTY) - GAP,
    height: Math.max(10, bottom - top - 16),
    fill: "none",
    stroke: theme.color("muted"),
    "stroke-dasharray": "1.5 3",
  });

/** Places down, not stated and the models across: for pages wider than a phone. */
export const wideModels = (sheet: ModelSheet, drawing: Drawing, top: number): { nodes: SVGElement[]; y: number } => {
  const frame = frameOf(maker(drawing.document), sheet, drawing);
  const heads = modelHeads(frame, sheet, top);
  const aims = aimsLine(frame, sheet, heads.y);
  const nodes = [...heads.nodes, ...aims.nodes, rule(frame, aims.y, true)];
  let y = aims.y;
  for (const [i, place] of sheet.places.entries()) {
    if (i > 0) nodes.push(rule(frame, y));
    const drawn = placeLine(frame, sheet, place, y);
    nodes.push(...drawn.nodes);
    y = drawn.y;
  }
  const vacancies = sheet.models.flatMap(({ empty }, i) =>
    empty && sheet.places.length > 0 ? [vacancy(frame, frame.models[i]!, aims.y, y)] : [],
  );
  return { nodes: [...nodes, ...vacancies, rule(frame, y, true)], y };
};
