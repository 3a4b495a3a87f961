import { palettes } from "../../marks/tokens.ts";
import { lookOf, type Block, type Piece } from "./block.ts";
import { linesOf, type Run } from "./lines.ts";
import { addNode, type Mark, type Op, type Writer } from "./writer.ts";

const colors = palettes.print;

/** Where the runs of a line are put: its left, its baseline, the size of its text, its colour. */
interface Put {
  x: number;
  baseline: number;
  size: number;
  color: string;
}

const marked = ({ text, x, width, size, weight }: Run, { link, muted, raised }: Piece, put: Put): Op[] => {
  const at = { x: put.x + x, y: put.baseline - (raised ? put.size * 0.36 : 0) };
  const color = link !== undefined ? colors.azurite : muted ? colors.muted : put.color;
  const ops: Op[] = [{ kind: "text", text, ...at, size, weight, color }];
  if (link !== undefined) ops.push({ kind: "link", to: link, x: at.x, y: at.y - size, width, height: size * 1.3 });
  return ops;
};

/** Adds the lines of a text; a link in it is a node of its own, over as many lines as it takes. */
export const putText = (
  writer: Writer,
  { tag, look, pieces }: Extract<Block, { kind: "text" }>,
  x: number,
  parent: number,
): void => {
  const { locale, rows, width } = writer;
  const { size, leading, before, bold = false, muted = false, keep = false } = lookOf(look);
  const height = leading[locale];
  const put: Put = {
    x,
    baseline: (height - size) / 2 + size * 0.86,
    size,
    color: muted ? colors.muted : colors.ink,
  };
  const own = addNode(writer, tag, parent);
  const links = new Map<number, number>();
  const nodeOf = (piece: number): number => {
    if (pieces[piece]!.link === undefined) return own;
    if (!links.has(piece)) links.set(piece, addNode(writer, "Link", own));
    return links.get(piece)!;
  };
  const lines = linesOf(pieces, width - x, size, locale, bold);
  lines.forEach((line, i) => {
    const marks = line.map((run): Mark => ({ node: nodeOf(run.piece), ops: marked(run, pieces[run.piece]!, put) }));
    // Neither the first line nor the last stands alone.
    const held = lines.length > 1 && (i === 0 || i === lines.length - 2);
    rows.push({ before: i === 0 ? before : 0, height, keep: keep || held, marks });
  });
};
