import { expect } from "vitest";
import type { Slide } from "../../src/slides/slide.ts";

/** Holds that a slide is named after its kind, and has a title, something to show and notes. */
export const expectWhole = ({ id, kind, title, columns, chart, notes }: Slide): void => {
  expect(id.startsWith(kind), id).toBe(true);
  expect(title, id).toMatch(/\S/);
  expect(columns.flatMap(({ lines }) => lines).length + (chart === null ? 0 : 1), id).toBeGreaterThan(0);
  expect(
    notes.some(({ text }) => text.trim() !== ""),
    id,
  ).toBe(true);
};
