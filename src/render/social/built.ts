import type { Locale } from "../../i18n/text.ts";
import { atlas } from "../atlas.ts";
import { pngTexts } from "../picture/about.ts";
import { pageAddress } from "../page-address.ts";
import { renderPng } from "../png.ts";
import { frame } from "./frame.ts";
import { pictureOf } from "./picture-of.ts";
import { picturesOf, sheetOf } from "./pictures.ts";
import type { Sheet } from "./sheet.ts";

const made = new Map<string, Sheet>();

const builtSheet = (picture: string, locale: Locale): Sheet => {
  const key = `${locale}/${picture}`;
  const sheet = made.get(key) ?? sheetOf(atlas, picture, locale);
  made.set(key, sheet);
  return sheet;
};

/** The names of all pictures of the built record. */
export const builtPictures = (): string[] => picturesOf(atlas);

/** The picture of a page (its address without base and language): the picture's address likewise, and what it shows. */
export const socialImage = (path: string, locale: Locale): { path: string; alt: string } => {
  const picture = pictureOf(path, atlas);
  return { path: `/social/${picture}.png`, alt: builtSheet(picture, locale).alt };
};

/** A picture as PNG, with its words in its metadata; `home` is the address of the English overview. */
export const socialPng = (picture: string, locale: Locale, home: string): Promise<Uint8Array<ArrayBuffer>> => {
  const sheet = builtSheet(picture, locale);
  const url = pageAddress(home, locale, sheet.path);
  return renderPng(frame(sheet, home.replace(/^https?:\/\//, ""), locale), {
    metadata: pngTexts({
      title: sheet.title,
      description: [sheet.alt, sheet.notes].filter(Boolean).join(locale === "zh" ? "" : " "),
      locale,
      url,
      sources: [],
    }),
  });
};
