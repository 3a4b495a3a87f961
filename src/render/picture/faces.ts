import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fontkit from "fontkit";
import { Parser } from "htmlparser2";
import type { Locale } from "../../i18n/text.ts";
import { once } from "../once.ts";
import { exchanged, sparseFont } from "./sparse.ts";

const PACKAGE = "@expo-google-fonts/noto-sans-sc";
const FILES = ["400Regular/NotoSansSC_400Regular.ttf", "600SemiBold/NotoSansSC_600SemiBold.ttf"];

/** The one font family that pictures are set in. */
export const FAMILY = "Noto Sans SC";

interface Face {
  /** The file that the face is taken from, and the glyphs that stand in it in place of others. */
  file: Buffer;
  instead: Map<number, number>;
  glyphFor(character: string): number;
  /** The face as a file of its own. */
  whole(): { bytes: Buffer; font: fontkit.Font };
}

const open = (bytes: Buffer): fontkit.Font => fontkit.create(bytes) as fontkit.Font;

const fromFile = (name: string): Face => {
  const file = readFileSync(join("node_modules", PACKAGE, name));
  const font = open(file);
  return {
    file,
    instead: new Map(),
    glyphFor: (character) => font.glyphForCodePoint(character.codePointAt(0)!).id,
    whole: () => ({ bytes: file, font }),
  };
};

/** Signs that the font makes as wide as a Han character, while it has them in proportion, too. */
const WIDE_SIGNS = [..."‘’“”"];

/** The face for English: its wide signs in proportion, under their own characters, so that text stays the text it is. */
const inProportion = ({ file, glyphFor, whole }: Face): Face => {
  const narrow = (sign: string): number => whole().font.layout(sign, ["pwid"]).glyphs[0]!.id;
  const instead = new Map(WIDE_SIGNS.map((sign) => [glyphFor(sign), narrow(sign)]));
  const made = once(() => {
    const bytes = exchanged(file, instead);
    return { bytes, font: open(bytes) };
  });
  return { file, instead, glyphFor, whole: made };
};

const faces: Record<Locale, () => Face[]> = {
  zh: once(() => FILES.map(fromFile)),
  en: once(() => faces.zh().map(inProportion)),
};

const wholeFace = (weight: number, locale: Locale) => faces[locale]()[weight >= 600 ? 1 : 0]!.whole();

/** The pictures' font in a weight, for texts of a language, opened once. */
export const fontOf = (weight: number, locale: Locale): fontkit.Font => wholeFace(weight, locale).font;

/** The file of the pictures' font in a weight, for texts of a language. */
export const fontFile = (weight: number, locale: Locale): Buffer => wholeFace(weight, locale).bytes;

/** The language that a picture says it is in; Chinese where it says none, as the font does. */
export const languageOf = (svg: string): Locale => (/<svg\b[^>]*\slang="en"/.test(svg) ? "en" : "zh");

/** Every character that an SVG sets as text, once. */
export const charactersIn = (svg: string): string[] => {
  const found = new Set<string>();
  let within = 0;
  const parser = new Parser(
    {
      onopentagname: (name) => (within += Number(name === "text")),
      onclosetag: (name) => (within -= Number(name === "text")),
      ontext: (text) => {
        if (within > 0) for (const character of text) found.add(character);
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return [...found].filter((character) => !/[\n\r\t]/.test(character));
};

/** The characters that the pictures' font has no glyph for, and would draw as boxes. */
export const withoutGlyph = (characters: string[]): string[] =>
  characters.filter(
    (character) => !/[\n\r\t]/.test(character) && faces.zh().some((face) => face.glyphFor(character) === 0),
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
    const files = faces[languageOf(svg)]().map(({ file: bytes, instead, glyphFor }, i) => {
      const file = join(folder, `${i}.ttf`);
      // The renderer itself sets a space in place of a line's end.
      const glyphs = new Map([" ", ...characters].map((character) => [character.codePointAt(0)!, glyphFor(character)]));
      writeFileSync(file, sparseFont(bytes, glyphs, instead));
      return file;
    });
    return use(files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
