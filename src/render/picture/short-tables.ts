import type { FontTables } from "./sfnt.ts";

/** Bytes of the width and left bearing of a glyph. */
export const METRIC = 4;

/**
 * Widths as far as they differ: the last one holds for every glyph after it. Bearings, which TrueType outlines can do without,
 * end with them.
 */
export const shortMetrics = (tables: FontTables, kept: Set<number>): FontTables => {
  const metrics = tables.get("hmtx")!;
  const own = tables.get("hhea")!.readUInt16BE(34);
  if (Math.max(...kept) >= own) throw new Error(`the font gives glyphs from ${own} on no width of their own`);
  const width = (glyph: number): number => metrics.readUInt16BE(METRIC * glyph);
  const last = Math.max(...kept);
  const differing = [...kept].filter((glyph) => width(glyph) !== width(last));
  const count = Math.max(-1, ...differing) + 2;
  const hmtx = Buffer.from(metrics.subarray(0, METRIC * count));
  hmtx.writeUInt16BE(width(last), METRIC * (count - 1));
  const hhea = Buffer.from(tables.get("hhea")!);
  hhea.writeUInt16BE(count, 34);
  return new Map(tables).set("hmtx", hmtx).set("hhea", hhea);
};

/** Which glyph a character has: only these, in the form that knows every character there is. */
export const cmapOf = (glyphs: Map<number, number>): Buffer => {
  const groups = [...glyphs].sort(([a], [b]) => a - b);
  const table = Buffer.alloc(28 + 12 * groups.length);
  // One subtable, of Windows for all of Unicode, right behind this head; then its format, its length and its groups of one.
  [0, 1, 3, 10].forEach((value, i) => table.writeUInt16BE(value, 2 * i));
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(table.length - 12, 16);
  table.writeUInt32BE(groups.length, 24);
  groups.forEach(([character, glyph], i) =>
    [character, character, glyph].forEach((value, n) => table.writeUInt32BE(value, 28 + 12 * i + 4 * n)),
  );
  return table;
};
