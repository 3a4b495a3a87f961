import { boxMark } from "./box-mark.ts";
import { colon } from "../i18n/text.ts";
import { PITCH } from "./dot-cell.ts";
import type { Drawing } from "./drawing.ts";
import { LEADING, SIZE, bareSystems, namedSystems, type ModelPlace, type ModelSheet } from "./model-sheet.ts";
import { maker, type Make } from "./svg.ts";
import { measure, textBlock, wrap } from "./text.ts";

interface Pen {
  h: Make;
  drawing: Drawing;
  /** Left edge of the marks. */
  left: number;
}
interface Drawn {
  nodes: SVGElement[];
  y: number;
}

const rule = ({ h, drawing: { theme, width } }: Pen, y: number, strong = false): SVGElement =>
  h("line", { x1: 0, x2: width, y1: y, y2: y, stroke: theme.color(strong ? "line" : "hairline") });

/** Every model with its number, the empty one in its dotted frame, and the aims that name it. */
const summary = (pen: Pen, { unstated, models, aims }: ModelSheet, top: number): Drawn => {
  const { h, drawing, left } = pen;
  const { theme, locale, width } = drawing;
  let y = top - 11;
  const all = [{ id: "", name: unstated.brief, count: unstated.count, empty: true }, ...models];
  const nodes = all.flatMap(({ id, name, count, empty }) => {
    y += 25;
    const own = aims?.marks.filter(({ model }) => model === id) ?? [];
    const fill = theme.color(empty ? "muted" : "azurite");
    return [
      h("text", { x: 0, y, "font-size": SIZE, "font-weight": 600 }, name),
      id !== "" && empty
        ? h("rect", {
            ...{ x: left - 6, y: y - 14.5, width: measure(count, SIZE, locale) + 12, height: 20 },
            ...{ fill: "none", stroke: theme.color("muted"), "stroke-dasharray": "1.5 3" },
          })
        : null,
      h("text", { x: left, y, "font-size": SIZE, fill, "font-weight": empty ? null : 600 }, count),
      ...own.map(({ fact, row }, i) =>
        boxMark(h, { x: width - 8 - i * 20, y: y - 4.5, box: "tint", theme }, { "data-fact": fact, "data-row": row }),
      ),
    ].filter((node) => node !== null);
  });
  if (aims === null) return { nodes, y: y + 12 };
  const words = wrap(`${aims.name}${colon[locale]}${aims.words}`, width - 24, SIZE, locale);
  const key = [
    boxMark(h, { x: 8, y: y + 18, box: "tint", theme }),
    textBlock(h, words, { x: 24, y: y + 22.5, "font-size": SIZE, fill: theme.color("muted") }, LEADING),
  ];
  return { nodes: [...nodes, ...key], y: y + 22.5 + words.length * LEADING - 2 };
};

const placeBlock = (pen: Pen, sheet: ModelSheet, place: ModelPlace, top: number): Drawn => {
  const { h, drawing, left } = pen;
  const { theme, locale, width } = drawing;
  const n = place.unstated.length + place.named.length;
  const count = n === 0 ? sheet.words.nothing : sheet.words.systems(n);
  const names = wrap(place.name, (width - measure(count, SIZE, locale) - 12) / 1.07, SIZE, locale);
  const nodes = [
    rule(pen, top),
    textBlock(h, names, { x: 0, y: top + 20, "font-size": SIZE, "font-weight": 600 }, LEADING),
    h(
      "text",
      {
        ...{ x: width, y: top + 20, "font-size": SIZE, "text-anchor": "end", fill: theme.color("muted") },
        "data-fact": n === 0 ? place.fact : null,
      },
      count,
    ),
  ];
  let y = top + 20 + (names.length - 1) * LEADING + 19;
  const label = (words: string) =>
    h("text", { x: 0, y: y + 4.5, "font-size": SIZE, fill: theme.color("muted") }, words);
  if (place.unstated.length > 0) {
    const most = Math.floor((width - left) / PITCH);
    nodes.push(label(sheet.unstated.brief), ...bareSystems(h, place.unstated, { x: left, y, most }, drawing));
    y += Math.ceil(place.unstated.length / most) * PITCH + 5;
  }
  for (const { id, name } of sheet.models) {
    const own = place.named.filter(({ model }) => model === id);
    if (own.length === 0) continue;
    nodes.push(label(name));
    const stack = namedSystems(h, own, { x: left, y, width: width - left }, drawing);
    nodes.push(...stack.nodes);
    y = stack.y + 1;
  }
  return { nodes, y: y - 5 };
};

/** The models with their numbers, then a block for each place: for phones. */
export const narrowModels = (sheet: ModelSheet, drawing: Drawing, top: number): Drawn => {
  const names = [sheet.unstated.brief, ...sheet.models.map(({ name }) => name)];
  const left = Math.min(110, Math.max(...names.map((name) => measure(name, SIZE, drawing.locale))) * 1.06 + 20);
  const pen: Pen = { h: maker(drawing.document), drawing, left };
  const head = summary(pen, sheet, top);
  const nodes = [...head.nodes];
  let y = head.y + 4;
  for (const place of sheet.places) {
    const drawn = placeBlock(pen, sheet, place, y);
    nodes.push(...drawn.nodes);
    y = drawn.y;
  }
  return { nodes: [...nodes, rule(pen, y, true)], y };
};
