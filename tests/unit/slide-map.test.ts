import { describe, expect, it } from "vitest";
import { drawMap } from "../../src/deck/drawing.ts";
import { locales } from "../../src/i18n/text.ts";
import { blankDocument } from "../../src/render/draw.ts";
import { slidesOf } from "../../src/slides/index.ts";
import { realAtlas } from "../support/cases.ts";

const atlas = realAtlas();
const numberIn = (node: Element, name: string): number => Number(node.getAttribute(name));

describe("the map of a slide", () => {
  it.each(locales)("names the southernmost place beside its mark: no remark takes the room below (%s)", (locale) => {
    const study = atlas.cases(locale).find(({ places }) => places.length > 1)!;
    const { chart } = slidesOf(atlas, study).find(({ kind }) => kind === "map")!;
    const svg = drawMap({ document: blankDocument(), atlas }, chart!, { locale });
    const marks = [...svg.querySelectorAll("g.stage")].map((mark) => {
      const circle = mark.querySelector("circle")!;
      return { fact: mark.getAttribute("data-fact")!, x: numberIn(circle, "cx"), y: numberIn(circle, "cy") };
    });
    const last = marks.reduce((most, mark) => (mark.y > most.y ? mark : most));
    const names = [...svg.querySelectorAll("text")];
    const name = names.find((text) => text.getAttribute("data-fact") === last.fact)!;
    expect(Math.abs(numberIn(name, "x") - last.x), name.textContent).toBeLessThan(16);
    expect(Math.abs(numberIn(name, "y") - last.y), name.textContent).toBeLessThan(8);
  });
});
