import type { Copy, Span } from "./copy.ts";

/** How much of a document its evidence touches. Punctuation and spaces count for nothing. */
export interface Coverage {
  /** Stretches that no evidence touches, in their order, without punctuation at their ends. */
  gaps: (Span & { text: string })[];
  /** Characters that some evidence touches, of `total`. */
  covered: number;
  total: number;
}

const WORTH = /[^\p{P}\p{Z}\p{C}]/u;

/** Holds the spans of a document's evidence against its whole text. */
export const coverageOf = (copy: Copy, spans: Span[]): Coverage => {
  const points = [...copy.read({ start: 0, end: copy.length })];
  const touched = new Uint8Array(points.length);
  for (const { start, end } of spans) touched.fill(1, start, end);
  const worth = points.map((point) => WORTH.test(point));

  const gaps: Span[] = [];
  let open: Span | undefined;
  points.forEach((_, i) => {
    if (touched[i] === 1) open = undefined;
    else if (worth[i]) {
      if (open === undefined) gaps.push((open = { start: i, end: i + 1 }));
      else open.end = i + 1;
    }
  });
  return {
    gaps: gaps.map((gap) => ({ ...gap, text: copy.read(gap) })),
    covered: worth.filter((counts, i) => counts && touched[i] === 1).length,
    total: worth.filter(Boolean).length,
  };
};
