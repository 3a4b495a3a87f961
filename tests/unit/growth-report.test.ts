import { afterEach, describe, expect, it, vi } from "vitest";
import type { GrowthCost } from "../../src/render/bench/growth.ts";
import { growthReport } from "../../src/render/bench/growth-report.ts";

/** Costs as if a page took a processor so many milliseconds, by the number of places. */
const taking = (each: Record<number, number>) => (places: number) => {
  const pages = 50 * places;
  const work = (each[places]! * pages) / 1000;
  return { places, pages, seconds: work, work, each: each[places]!, peak: 1 } satisfies GrowthCost;
};

const reported = (each: Record<number, number>) => {
  const print = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const met = growthReport("", Object.keys(each).map(Number), taking(each));
  return { met, said: print.mock.calls.flat().join("\n") };
};
afterEach(() => void vi.restoreAllMocks());

describe("the report on growth", () => {
  it("holds a page of 1,200 places to 1.3 times what one of 120 costs, and says how many times it is", () => {
    expect(reported({ 120: 20, 1200: 26 })).toMatchObject({
      met: true,
      said: expect.stringContaining("1.30 times: met"),
    });
    const missed = reported({ 120: 20, 1200: 27 });
    expect(missed).toMatchObject({ met: false, said: expect.stringContaining("1.35 times: missed") });
  });

  it("holds no page to one of a record whose drawings still grow", () => {
    const { met, said } = reported({ 12: 10, 120: 20 });
    expect([met, said.includes("2.00")]).toEqual([true, true]);
    expect(reported({ 12: 10, 120: 20, 1200: 40 }).met).toBe(false);
  });
});
