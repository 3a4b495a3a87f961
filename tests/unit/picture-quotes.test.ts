import { Resvg } from "@resvg/resvg-js";
import { expect, it } from "vitest";
import { chartById } from "../../src/charts/index.ts";
import { atlas } from "../../src/render/atlas.ts";
import { givenFor } from "../../src/render/chart-files/given.ts";
import { chartSvg } from "../../src/render/chart-files/pictures.ts";
import { FAMILY, withFontsFor } from "../../src/render/picture/faces.ts";
import { linesOf } from "../../src/render/picture/runs.ts";
import { rootOf } from "../support/drawn-text.ts";

const textIn = (svg: string): Element => rootOf(svg).querySelector("text")!;

it("pictures set the quotes of English in proportion, and those of Chinese as wide as a Han character", () => {
  const picture = (lang: string, text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${lang}" viewBox="0 0 400 60" width="400" height="60" font-family="Noto Sans SC"><text x="0" y="40" font-size="40">${text}</text></svg>`;
  const inkEnd = (svg: string): number =>
    withFontsFor(svg, (fontFiles) => {
      const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY };
      const { width, x } = new Resvg(svg, { font }).getBBox()!;
      return x + width;
    });
  const [plain, english, chinese] = [
    picture("en", "It's n"),
    picture("en", "It’s n"),
    picture("zh-Hans", "It’s n"),
  ].map(inkEnd);
  expect(Math.abs(english! - plain!)).toBeLessThan(2);
  expect(chinese! - english!).toBeGreaterThan(25);
  expect(linesOf(textIn(picture("en", "“A”")))[0]!.runs[0]!.width).toBeLessThan(70);
  expect(linesOf(textIn(picture("zh-Hans", "“A”")))[0]!.runs[0]!.width).toBeGreaterThan(100);
  expect(chartSvg(givenFor(chartById("programme-map"), atlas, "en", "https://atlas.example/"), "light")).toContain("“");
});
