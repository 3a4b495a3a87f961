import { LEADING, type BlueprintBranch } from "./blueprint.ts";

/** A node of a tree on a line of its own, or (null) the number of those that have no room. */
export interface TreeLine {
  node: BlueprintBranch | null;
  text: string[];
  depth: number;
  /** The line that it hangs on, and the one that its branch leaves from: that, or the sibling before. */
  under: TreeLine | null;
  above: TreeLine | null;
  top: number;
  bottom: number;
}

/** Columns of lines; `whole` where nothing is left out, `shown` counts the nodes. */
export interface Trees {
  columns: TreeLine[][];
  whole: boolean;
  shown: number;
}

type Wrap = (node: Pick<BlueprintBranch, "name" | "programme">, depth: number) => string[];
type More = (count: number) => string;

const AIR = 6;
/** White before the next tree. */
const APART = 5;

const countIn = (nodes: BlueprintBranch[]): number =>
  nodes.reduce((sum, { children }) => sum + 1 + countIn(children), 0);

/** Trees one under the other with no more than `most` branches on each node. */
const linesOf = (roots: BlueprintBranch[], most: number, text: Wrap, more: More): TreeLine[] => {
  const lines: TreeLine[] = [];
  const put = (
    node: BlueprintBranch | null,
    own: string[],
    depth: number,
    under: TreeLine | null,
    above: TreeLine | null,
  ) => {
    const last = lines.at(-1);
    const top = last === undefined ? 0 : last.bottom + AIR + (depth === 0 ? APART : 0);
    const line = { node, text: own, depth, under, above, top, bottom: top + own.length * LEADING };
    lines.push(line);
    return line;
  };
  const hang = (node: BlueprintBranch, depth: number, under: TreeLine | null, above: TreeLine | null): TreeLine => {
    const line = put(node, text(node, depth), depth, under, above);
    // One that is left out takes as much room as the words that say so.
    const shown = node.children.length === most + 1 && most > 0 ? node.children : node.children.slice(0, most);
    let before = line;
    for (const child of shown) before = hang(child, depth + 1, line, before);
    const left = countIn(node.children.slice(shown.length));
    if (left > 0) put(null, text({ name: more(left), programme: false }, depth + 1), depth + 1, line, null);
    return line;
  };
  for (const root of roots) hang(root, 0, null, null);
  return lines;
};

const heightOf = (lines: TreeLine[]): number => lines.at(-1)?.bottom ?? 0;
const shownIn = (lines: TreeLine[]): number => lines.filter(({ node }) => node !== null).length;

/** What share of each tree is shown. */
const sharesIn = (lines: TreeLine[]): number[] =>
  lines.flatMap(({ node }, i) => {
    if (node === null || lines[i]!.depth > 0) return [];
    const next = lines.findIndex(({ depth }, j) => j > i && depth === 0);
    return [shownIn(lines.slice(i, next === -1 ? undefined : next)) / countIn([node])];
  });

/** Trees with as many branches on each node as a height allows; null where not even their roots have room. */
const fitting = (roots: BlueprintBranch[], height: number, text: Wrap, more: More): TreeLine[] | null => {
  const widest = (nodes: BlueprintBranch[]): number =>
    Math.max(0, ...nodes.map(({ children }) => Math.max(children.length, widest(children))));
  for (let most = widest(roots); most >= 0; most -= 1) {
    const lines = linesOf(roots, most, text, more);
    if (heightOf(lines) <= height) return lines;
  }
  return null;
};

/** Each tree, the largest first, to the column that has less so far; in a column they keep their order. */
const dealt = (roots: BlueprintBranch[]): BlueprintBranch[][] => {
  const sides: [BlueprintBranch[], BlueprintBranch[]] = [[], []];
  for (const root of [...roots].sort((a, b) => countIn([b]) - countIn([a])))
    sides[countIn(sides[0]) <= countIn(sides[1]) ? 0 : 1].push(root);
  return sides.map((side) => roots.filter((root) => side.includes(root)));
};

const splitsOf = (roots: BlueprintBranch[], columns: number): BlueprintBranch[][][] =>
  columns === 1 || roots.length < 2
    ? [[roots]]
    : [...roots.slice(1).map((_, i) => [roots.slice(0, i + 1), roots.slice(i + 1)]), dealt(roots)];

/** Trees in columns of a height, divided so that none is cut back more than it must be; the last trees left out where not even their roots have. */
export const treesIn = (roots: BlueprintBranch[], columns: number, height: number, text: Wrap, more: More): Trees => {
  const all = countIn(roots);
  for (let kept = roots.length; kept > 0; kept -= 1) {
    const found = splitsOf(roots.slice(0, kept), columns).flatMap((split) => {
      const laid = split.map((own) => fitting(own, height, text, more));
      return laid.every((lines) => lines !== null) ? [laid] : [];
    });
    const shown = (laid: TreeLine[][]) => laid.reduce((sum, lines) => sum + shownIn(lines), 0);
    const least = (laid: TreeLine[][]) => Math.min(...laid.flatMap(sharesIn));
    const tall = (laid: TreeLine[][]) => Math.max(...laid.map(heightOf));
    const [best] = found.sort((a, b) => least(b) - least(a) || shown(b) - shown(a) || tall(a) - tall(b));
    if (best !== undefined) return { columns: best, whole: shown(best) === all, shown: shown(best) };
  }
  return { columns: [[]], whole: all === 0, shown: 0 };
};
