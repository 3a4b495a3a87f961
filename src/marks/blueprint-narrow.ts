import {
  blueprintKey,
  boldness,
  branchStroke,
  LABEL,
  LEADING,
  nodeMark,
  RADIUS,
  SIZE,
  withoutLines,
  type Blueprint,
  type BlueprintBranch,
  type BlueprintPlate,
  type DrawBlueprint,
} from "./blueprint.ts";
import { keyLine } from "./key.ts";
import { svgRoot } from "./root.ts";
import { maker, round } from "./svg.ts";
import { measure, textBlock, wrap } from "./text.ts";
import type { Tools } from "./tools.ts";

interface Frame extends Tools {
  width: number;
  words: Blueprint["words"];
}

/** Something drawn, and where the next thing may begin. */
interface Drawn {
  nodes: SVGElement[];
  bottom: number;
}

const INDENT = 17;
const NOTE = 12.5;
const AIR = 7;

const note = ({ h, theme, locale, width }: Frame, text: string, x: number, top: number): Drawn => {
  const lines = text === "" ? [] : wrap(text, width - x, NOTE, locale);
  const at = { x, y: top + 12, "font-size": NOTE, fill: theme.color("muted") };
  return { nodes: lines.length === 0 ? [] : [textBlock(h, lines, at, LEADING)], bottom: top + lines.length * LEADING };
};

/** A branch leaves its parent's mark downwards and turns to its own. */
const elbow = ({ h, theme }: Frame, from: { x: number; y: number }, to: { x: number; y: number }, runs: boolean) =>
  h("path", {
    d: `M${round(from.x + RADIUS + 0.5)},${round(from.y)}V${round(to.y)}H${round(to.x - 1)}`,
    ...branchStroke(theme, runs),
  });

/** A node with all that hangs on it, one below the other, set in by its depth. */
const treeNodes = (
  frame: Frame,
  branch: BlueprintBranch,
  above: BlueprintBranch | null,
  { x, top }: { x: number; top: number },
): Drawn => {
  const { h, theme, locale, width, words } = frame;
  const room = width - x - LABEL;
  const lines = wrap(branch.name, room / (branch.programme ? boldness(locale) : 1), SIZE, locale);
  const y = top + LEADING / 2;
  const below = top + lines.length * LEADING;
  const serves =
    typeof branch.audience === "string"
      ? note(
          frame,
          branch.audience === above?.audience ? words.servesSame : words.serves + branch.audience,
          x + LABEL,
          below,
        )
      : { nodes: [], bottom: below };
  const own = nodeMark(h, branch, lines, { x, y, width: room, theme }, ...serves.nodes);
  let bottom = serves.bottom + AIR;
  let from = y + RADIUS + 2;
  const hanging = branch.children.flatMap((child) => {
    const at = { x: x + INDENT, y: bottom + LEADING / 2 };
    const link = elbow(frame, { x, y: from }, at, child.runs);
    const drawn = treeNodes(frame, child, branch, { x: at.x, top: bottom });
    [bottom, from] = [drawn.bottom, at.y];
    return [link, ...drawn.nodes];
  });
  return { nodes: [own, ...hanging], bottom };
};

const isEmpty = (branch: BlueprintBranch | undefined): boolean =>
  branch !== undefined && branch.programme && branch.children.length === 0;

/** Trees one below the other; said once for neighbours: that programmes have no system, that systems have no programme. */
const plateNodes = (frame: Frame, { roots }: BlueprintPlate, top: number): Drawn => {
  const { words } = frame;
  let y = top;
  const put = ({ nodes, bottom }: Drawn, air: number): SVGElement[] => {
    y = bottom + air;
    return nodes;
  };
  const nodes = roots.flatMap((root, i) => {
    const [before, next] = [roots[i - 1], roots[i + 1]];
    const loose = !root.programme && before?.programme !== false;
    y += loose && before !== undefined ? AIR : 0;
    const single = !isEmpty(before) && !isEmpty(next);
    return [
      ...(loose ? put(note(frame, words.loose, 0, y), 5) : []),
      ...put(treeNodes(frame, root, null, { x: 0, top: y }), 0),
      ...(isEmpty(root) && !isEmpty(next) ? put(note(frame, words.empty, LABEL, y - (single ? AIR : 0)), AIR) : []),
    ];
  });
  return { nodes, bottom: y };
};

const plateHead = (frame: Frame, { name, count, served }: BlueprintPlate, named: boolean, top: number): Drawn => {
  const { h, theme, width, locale } = frame;
  const room = width - measure(count, NOTE, locale) - 12;
  const inRoom = (space: number): string[] => (named ? wrap(name, space / boldness(locale), 16, locale) : [""]);
  // The count goes below a name that it would break.
  const apart = inRoom(room).length > inRoom(width).length;
  const lines = inRoom(apart ? width : room);
  const below = apart ? lines.length * 19 : 0;
  const rule = top + lines.length * 19 + (apart ? LEADING : 0) + 5;
  const said = note(frame, served, 0, rule + 4);
  const [x, anchor] = named && !apart ? [width, "end"] : [0, "start"];
  const total = { y: top + 15 + below, "font-size": NOTE, fill: theme.color("muted") };
  return {
    nodes: [
      ...(named
        ? [
            textBlock(
              h,
              lines,
              { x: 0, y: top + 15, "font-size": 16, "font-weight": 600, fill: theme.color("ink") },
              19,
            ),
          ]
        : []),
      h("text", { ...total, x, "text-anchor": anchor }, count),
      h("line", { x1: 0, x2: width, y1: rule, y2: rule, stroke: theme.color("line") }),
      ...said.nodes,
    ],
    bottom: said.bottom + 9,
  };
};

/** One column, each node set in below what it hangs on: for phones. */
export const narrowBlueprint: DrawBlueprint = (blueprint, drawing) => {
  const { document, width, theme, locale } = drawing;
  const h = maker(document);
  const { plates, without, words } = blueprint;
  const frame: Frame = { h, theme, locale, width, words };
  const key = keyLine(h, blueprintKey(h, blueprint, theme), { y: 10, width, theme, locale });
  const drawn: SVGElement[] = plates.length === 0 ? [] : key.nodes;
  let y = plates.length === 0 ? 0 : key.bottom;
  for (const plate of plates) {
    const head = plateHead(frame, plate, plates.length > 1 || without.length > 0, y + 14);
    const body = plateNodes(frame, plate, head.bottom);
    drawn.push(...head.nodes, ...body.nodes);
    y = body.bottom + 2;
  }
  const end = withoutLines(h, blueprint, drawing, y);
  return svgRoot(document, { width, height: end.bottom + 8 }, theme, ...drawn, ...end.nodes);
};
