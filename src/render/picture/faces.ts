import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fontkit from "fontkit";
import { DOMParser } from "linkedom";
import project from "../../../package.json" with { type: "json" };
import type { Locale } from "../../i18n/text.ts";
import { glyphCount, sparseFont } from "./sparse.ts";

const PACKAGE = "@expo-google-fonts/noto-sans-sc";
const FILES = ["400Regular/NotoSansSC_400Regular.ttf", "600SemiBold/NotoSansSC_600SemiBold.ttf"];

/** The one font family that pictures are set in, and its release. */
export const FAMILY = "Noto Sans SC";
export const fontRelease = `${PACKAGE}@${project.devDependencies[PACKAGE]}`;

interface Face {
  bytes: Buffer;
  font: fontkit.Font;
  glyphFor(character: string): number;
}

const faceOf = (bytes: Buffer): Face => {
  const font = fontkit.create(bytes) as fontkit.Font;
  return { bytes, font, glyphFor: (character) => font.glyphForCodePoint(character.codePointAt(0)!).id };
};

/** Signs that the font makes as wide as a Han character, while it has them in proportion, too. */
const WIDE_SIGNS = [..."‘’“”"];

/** The face for English: its wide signs in proportion, under their own characters, so that text stays the text it is. */
const inProportion = ({ bytes, font, glyphFor }: Face): Face => {
  const narrow = (sign: string): number => font.layout(sign, ["pwid"]).glyphs[0]!.id;
  const instead = new Map(WIDE_SIGNS.map((sign) => [glyphFor(sign), narrow(sign)]));
  return faceOf(sparseFont(bytes, Array(glyphCount(bytes)).keys(), instead));
};

const opened = new Map<Locale, Face[]>();
const open: Record<Locale, () => Face[]> = {
  zh: () => FILES.map((file) => faceOf(readFileSync(join("node_modules", PACKAGE, file)))),
  en: () => faces("zh").map(inProportion),
};
const faces = (locale: Locale): Face[] => {
  const found = opened.get(locale) ?? open[locale]();
  opened.set(locale, found);
  return found;
};

/** The pictures' font in a weight, for texts of a language, opened once. */
export const fontOf = (weight: number, locale: Locale): fontkit.Font => faces(locale)[weight >= 600 ? 1 : 0]!.font;

/** The file of the pictures' font in a weight, for texts of a language. */
export const fontFile = (weight: number, locale: Locale): Buffer => faces(locale)[weight >= 600 ? 1 : 0]!.bytes;

/** The language that a picture says it is in; Chinese where it says none, as the font does. */
export const languageOf = (svg: string): Locale => (/<svg\b[^>]*\slang="en"/.test(svg) ? "en" : "zh");

/** Every character that an SVG sets as text, once. */
export const charactersIn = (svg: string): string[] => {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml") as unknown as Document;
  const texts = [...root.querySelectorAll("text")].map((text) => text.textContent ?? "");
  return [...new Set(texts.join(""))].filter((character) => !/[\n\r\t]/.test(character));
};

/** The characters that the pictures' font has no glyph for, and would draw as boxes. */
export const withoutGlyph = (characters: string[]): string[] =>
  characters.filter(
    (character) => !/[\n\r\t]/.test(character) && faces("zh").some((face) => face.glyphFor(character) === 0),
  );

const name = (character: string): string =>
  `"${character}" (U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")})`;

/** Throws when the pictures' font lacks one of these characters. */
export const mustHaveGlyphs = (characters: string[]): void => {
  const missing = withoutGlyph(characters);
  if (missing.length > 0) throw new Error(`${FAMILY} has no glyph for ${missing.map(name).join(", ")}`);
};

/**
 * Runs `use` with font files that hold what the SVG's text needs. Throws when a character has no glyph, so that no
 * picture is published with a box in it.
 */
export const withFontsFor = <T>(svg: string, use: (files: string[]) => T): T => {
  const characters = charactersIn(svg);
  mustHaveGlyphs(characters);
  // The renderer takes fonts as files only.
  const folder = mkdtempSync(join(tmpdir(), "atlas-font-"));
  try {
    const files = faces(languageOf(svg)).map(({ bytes, glyphFor }, i) => {
      const file = join(folder, `${i}.ttf`);
      writeFileSync(file, sparseFont(bytes, characters.map(glyphFor)));
      return file;
    });
    return use(files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
