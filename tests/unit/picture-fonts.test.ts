import { readFileSync, statSync } from "node:fs";
import * as fontkit from "fontkit";
import { describe, expect, it } from "vitest";
import { fontOf, withFontsFor } from "../../src/render/picture/faces.ts";

const TEXT = "AVATAR To It’s “Åé” 12½ · 云计算，《北京》";
const picture = (lang: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" lang="${lang}"><text font-size="12">${TEXT}</text></svg>`;

describe.each(["en", "zh"] as const)("the font files that a picture is drawn with (%s)", (locale) => {
  const files = withFontsFor(picture(locale), (paths) =>
    paths.map((path) => ({ size: statSync(path).size, font: fontkit.create(readFileSync(path)) as fontkit.Font })),
  );

  it.each([400, 600])("set every character as wide, and draw it, as the whole font does (%i)", (weight) => {
    const [own, whole] = [files[weight === 400 ? 0 : 1]!.font, fontOf(weight, locale)];
    for (const character of TEXT) {
      const [a, b] = [own, whole].map((font) => font.glyphForCodePoint(character.codePointAt(0)!));
      expect([character, a!.advanceWidth, a!.path.toSVG()]).toEqual([character, b!.advanceWidth, b!.path.toSVG()]);
    }
    expect(own.layout("AVATAR To", ["kern"]).advanceWidth).toBe(whole.layout("AVATAR To", ["kern"]).advanceWidth);
  });

  it("are small, for the renderer reads them for every text", () => {
    for (const { size } of files) expect(size).toBeLessThan(240_000);
  });
});
