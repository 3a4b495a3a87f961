import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps } from "../../src/marks/boxes.ts";
import { placeLabels } from "../../src/marks/labels.ts";

const BOUNDS = { x0: 0, y0: 0, x1: 720, y1: 560 };
const SIZE = { width: 60, height: 18 };

/** Always the same scattered points. */
const scattered = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ x: (i * 383.7) % 720, y: (i * 211.3) % 560, r: 5 }));

describe("labels of a map", () => {
  it("never overlap each other or a mark, however the points lie", () => {
    const small = { x0: 0, y0: 0, x1: 260, y1: 120 };
    const point = fc.record({ x: fc.integer({ min: 0, max: 260 }), y: fc.integer({ min: 0, max: 120 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 25 }), (points) => {
        const marks = points.map((p) => ({ ...p, r: 5 }));
        const placed = placeLabels(
          marks,
          marks.map(() => SIZE),
          small,
        );
        expect(placed).toHaveLength(points.length);
        const boxes = placed.filter((box) => box !== null);
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
        });
        placed.forEach((box, i) => {
          for (const [j, { x, y, r }] of marks.entries())
            if (box && j !== i) expect(overlaps(box, { x0: x - r, y0: y - r, x1: x + r, y1: y + r })).toBe(false);
        });
      }),
      { numRuns: 15 },
    );
  });

  it("of a thousand places take seconds, not minutes", () => {
    const points = scattered(1000);
    const start = performance.now();
    const placed = placeLabels(
      points,
      points.map(() => ({ width: 22, height: 18 })),
      BOUNDS,
    );
    expect(performance.now() - start).toBeLessThan(8000);
    expect(placed.filter((box) => box !== null).length).toBeGreaterThan(50);
  });

  it("are not placed where all are wanted and one has no room", () => {
    const points = scattered(5);
    const sizes = points.map((_, i) => (i === 3 ? { width: 900, height: 18 } : SIZE));
    const placed = (whole: boolean) => placeLabels(points, sizes, BOUNDS, { whole }).map((box) => box !== null);
    expect(placed(false)).toEqual([true, true, true, false, true]);
    expect(placed(true)).toEqual([false, false, false, false, false]);
  });

  it("of a crowd stand beside their marks, none at the end of a line", () => {
    const points = scattered(400);
    const placed = placeLabels(
      points,
      points.map(() => ({ width: 20, height: 12 })),
      BOUNDS,
    ).filter((box) => box !== null);
    expect(placed.length).toBeGreaterThan(100);
    expect(placed.filter(({ leader }) => leader !== null)).toEqual([]);
    placed.forEach((a, i) => expect(placed.slice(i + 1).some((b) => overlaps(a, b))).toBe(false));
  });
});
