import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { chart as programmeMap } from "../../src/charts/programme-map.ts";
import { chart as timeline } from "../../src/charts/timeline.ts";
import { locales } from "../../src/i18n/text.ts";
import { embedContent } from "../../src/render/embed/content.ts";

const bytes = (text: string): number => brotliCompressSync(text).length;

describe("the drawings of a map in an embed", () => {
  it.each(locales)("have their coasts in the same letters, so that four take little more than one (%s)", (locale) => {
    const { drawings } = embedContent({ chart: programmeMap, view: "land" }, locale, () => "/");
    expect(drawings.map(({ sizes }) => sizes)).toEqual([["tiny"], ["narrow"], ["mid"], ["wide"]]);
    const coasts = drawings.map(({ svg }) => {
      const outlines = [...svg.matchAll(/ d="([^"]{400,})"/g)].map(([, d]) => d);
      expect(outlines.length).toBeGreaterThan(1);
      return outlines.join(" ");
    });
    expect(new Set(coasts).size).toBe(1);
    const svgs = drawings.map(({ svg }) => svg);
    expect(bytes(svgs.join(""))).toBeLessThan(1.5 * bytes(svgs.at(-1)!));
  });
});

describe("the drawings of one place in an embed", () => {
  it.each(locales)(
    "are four, and that for the columns of most sites is no phone’s, which would be longer (%s)",
    (locale) => {
      const { drawings } = embedContent({ chart: timeline, place: "beijing" }, locale, () => "/");
      expect(drawings.map(({ sizes }) => sizes)).toEqual([["tiny"], ["narrow"], ["mid"], ["wide"]]);
      const [, narrow, mid] = drawings.map(({ svg }) => Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)![1]));
      expect(mid).toBeLessThan(0.7 * narrow!);
    },
  );
});
