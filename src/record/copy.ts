/** A stretch of a document: its first character and the one after its last, in Unicode code points, as locators count. */
export interface Span {
  start: number;
  end: number;
}

/** The text of a source as it was read, addressed as locators address it. */
export interface Copy {
  length: number;
  /** The characters of a span; what lies beyond the end is left out. */
  read(span: Span): string;
  /** Every place where a term stands, overlapping ones too, in their order. */
  occurrences(term: string): Span[];
}

/** For each UTF-16 unit of the text, the code point that it belongs to: JavaScript searches by units. */
const pointByUnit = (points: string[]): Uint32Array => {
  const units = new Uint32Array(points.reduce((n, point) => n + point.length, 0));
  let unit = 0;
  points.forEach((point, i) => {
    units.fill(i, unit, unit + point.length);
    unit += point.length;
  });
  return units;
};

/** Makes a decoded document addressable. No character is dropped or normalized: a byte order mark counts as one. */
export const copyOf = (text: string): Copy => {
  const points = [...text];
  const byUnit = pointByUnit(points);
  return {
    length: points.length,
    read: ({ start, end }) => points.slice(start, end).join(""),
    occurrences(term) {
      const found: Span[] = [];
      const length = [...term].length;
      if (length === 0) return found;
      for (let unit = text.indexOf(term); unit >= 0; unit = text.indexOf(term, unit + 1)) {
        const start = byUnit[unit]!;
        found.push({ start, end: start + length });
      }
      return found;
    },
  };
};

const AROUND = 8;

/** A span with a few characters on either side, on one line, the span itself in brackets. */
export const inContext = (copy: Copy, { start, end }: Span): string => {
  const before = copy.read({ start: Math.max(0, start - AROUND), end: start });
  const after = copy.read({ start: end, end: end + AROUND });
  return `${start > AROUND ? "…" : ""}${before}[${copy.read({ start, end })}]${after}${end + AROUND < copy.length ? "…" : ""}`.replace(
    /\s+/g,
    " ",
  );
};
