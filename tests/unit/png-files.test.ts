import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { locales } from "../../src/i18n/text.ts";
import { givenFor } from "../../src/render/chart-files/given.ts";
import { chartPng, chartPrint, chartSvg } from "../../src/render/chart-files/pictures.ts";
import { encodePng } from "../../src/render/picture/encode.ts";
import { withoutGlyph } from "../../src/render/picture/faces.ts";
import { PLATE_WIDTH } from "../../src/render/picture/frame.ts";
import { rasterize } from "../../src/render/png.ts";
import { atlasOf, fixtureFiles } from "../support/fixture.ts";
import { coloursIn, readPng } from "../support/png.ts";

const HOME = "https://atlas.example/base/";
const FONT_FILES = ["400Regular/NotoSansSC_400Regular", "600SemiBold/NotoSansSC_600SemiBold"].map(
  (file) => `node_modules/@expo-google-fonts/noto-sans-sc/${file}.ttf`,
);
const fixture = atlasOf(fixtureFiles());

describe("PNG files", () => {
  const chart = charts.find(({ id }) => id === "roles") ?? charts[0]!;

  it.each(locales)("carry title, source and licence as text that any reader finds (%s)", async (locale) => {
    const given = givenFor(chart, fixture, locale, HOME);
    const { texts, types } = readPng(await chartPng(given, "png"));
    expect(types).toContain("tEXt");
    expect(texts.get("Title")).toBe(given.title);
    expect(texts.get("Description")).toBe(given.description);
    expect(texts.get("Copyright")).toContain("CC BY 4.0");
    expect(texts.get("License")).toBe("CC-BY-4.0 https://creativecommons.org/licenses/by/4.0/");
    expect(texts.get("Source")).toBe(`${HOME}${locale === "zh" ? "zh/" : ""}charts/${chart.id}/`);
    expect(texts.get("XML:com.adobe.xmp")).toContain("<xmpRights:WebStatement>");
  });

  it("have the promised widths, the one for print its resolution", async () => {
    const given = givenFor(chart, fixture, "en", HOME);
    const [plain, double] = await Promise.all(
      (["png", "2x.png"] as const).map(async (kind) => readPng(await chartPng(given, kind))),
    );
    const print = readPng(await chartPrint(given));
    expect(print.types.slice(0, 3)).toEqual(["IHDR", "sRGB", "pHYs"]);
    expect([plain!.width, double!.width, print.width]).toEqual([PLATE_WIDTH, 2 * PLATE_WIDTH, 2008]);
    expect(double!.height).toBe(2 * plain!.height);
    expect([plain!.perMetre, print.perMetre]).toEqual([undefined, 11811]);
  });

  it("are the same bytes each time, drawn anew", async () => {
    const svg = chartSvg(givenFor(chart, fixture, "zh", HOME), "light");
    const [first, second] = await Promise.all([rasterize(svg), rasterize(svg)]);
    expect(first.equals(second)).toBe(true);
  });

  it("are drawn with the whole font as with the glyphs that are needed", async () => {
    const svg = chartSvg(givenFor(chart, fixture, "zh", HOME), "light");
    const whole = new Resvg(svg, { font: { fontFiles: FONT_FILES, loadSystemFonts: false } }).render();
    expect((await rasterize(svg)).equals(encodePng(whole))).toBe(true);
  });

  it("keep every pixel, and are smaller than the renderer's own", () => {
    const svg = chartSvg(givenFor(chart, fixture, "zh", HOME), "light");
    const drawn = new Resvg(svg, { font: { fontFiles: FONT_FILES, loadSystemFonts: false } }).render();
    const made = encodePng(drawn);
    expect(readPng(made).types).toContain("PLTE");
    expect(coloursIn(made).equals(Buffer.from(drawn.pixels.filter((_, i) => i % 4 !== 3)))).toBe(true);
    expect(2 * made.length).toBeLessThan(drawn.asPng().length);
  });

  it.each([1, 2, 256, 257, 5000])("keep %i colours", (count) => {
    const [width, height] = [50, 100];
    const pixels = Uint8Array.from({ length: 4 * width * height }, (_, i) => {
      const colour = (i >> 2) % count;
      return [colour >> 8, 7, colour & 255, 255][i % 4]!;
    });
    const own = () => {
      throw new Error("the renderer's own is not wanted");
    };
    const shown = encodePng({ width, height, pixels, asPng: own });
    expect(readPng(shown).types).toEqual(["IHDR", ...(count <= 256 ? ["PLTE"] : []), "IDAT", "IEND"]);
    expect(coloursIn(shown).equals(Buffer.from(pixels.filter((_, i) => i % 4 !== 3)))).toBe(true);
    // In memory shared with something else.
    for (const before of [1, 4]) {
      const apart = new Uint8Array(before + pixels.length + 4).fill(9).subarray(before, -4);
      apart.set(pixels);
      expect(encodePng({ width, height, pixels: apart, asPng: own })).toEqual(shown);
    }
  });

  it("keep colours apart that have one place in the table, be it the last", () => {
    const placeOf = (colour: number) => Math.imul(colour, 0x9e3779b1) >>> 20;
    // Alpha is the highest byte of a pixel's number.
    const all = Array.from({ length: 60_000 }, (_, i) => (0xff000000 | i) >>> 0);
    const colours = [5, 4095].flatMap((place) => all.filter((colour) => placeOf(colour) === place).slice(0, 3));
    expect(colours).toHaveLength(6);
    const pixels = new Uint8Array(Uint32Array.from([...colours, ...colours.toReversed()]).buffer);
    const shown = encodePng({ width: 4, height: 3, pixels, asPng: () => Uint8Array.of() });
    expect(coloursIn(shown).equals(Buffer.from(pixels.filter((_, i) => i % 4 !== 3)))).toBe(true);
    expect(readPng(shown).first("PLTE")).toHaveLength(3 * 6);
  });

  it.each([0, 1234, 4999])("keep what can be seen through in pixel %i alone", (at) => {
    const pixels = new Uint8Array(4 * 50 * 100).fill(255);
    pixels[4 * at + 3] = 254;
    const own = Uint8Array.of(1, 2, 3);
    expect(encodePng({ width: 50, height: 100, pixels, asPng: () => own })).toBe(own);
  });

  it("keep what can be seen through", () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0,0h9L0,9" opacity="0.5"/></svg>';
    const drawn = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    expect(Buffer.from(encodePng(drawn)).equals(drawn.asPng())).toBe(true);
  });

  it("are refused when a character has no glyph", async () => {
    expect(withoutGlyph(["云", "A", "\uE000"])).toEqual(["\uE000"]);
    const svg = chartSvg(givenFor(chart, fixture, "en", HOME), "light").replace("</text>", "\uE000</text>");
    await expect(rasterize(svg)).rejects.toThrow("U+E000");
  });
});
