import pptxgen from "pptxgenjs";
import { words } from "../i18n/index.ts";
import { pptxWords as w } from "../i18n/pptx.ts";
import { pagesOf } from "./content/deck.ts";
import { linkTo, type Told } from "./content/told.ts";
import { faces } from "./look.ts";
import { finish, type Archive } from "./package/package.ts";
import { defineLayouts } from "./write/master.ts";
import type { PictureSource } from "./write/picture.ts";
import { writePage } from "./write/page.ts";

/** How a file is made: where its pictures come from, what packs it where not we, and whom to tell how many slides are written. */
export interface Making {
  pictures: PictureSource;
  archive?: Archive;
  progress?: (written: number, of: number) => Promise<void>;
}

/** The slides of a deck as a PowerPoint file; the same slides, packed by the same, give the same bytes. */
export const pptxOf = async (told: Told, { pictures, archive, progress }: Making): Promise<Uint8Array<ArrayBuffer>> => {
  const { study, edition } = told;
  const { locale } = study;
  const pages = pagesOf(told);
  const deck = new pptxgen();
  deck.layout = "LAYOUT_WIDE";
  deck.title = study.title;
  deck.subject = study.summary;
  deck.author = edition.creator[locale];
  deck.company = words(locale).siteName;
  deck.theme = { headFontFace: faces[locale].head.latin, bodyFontFace: faces[locale].body.latin };
  defineLayouts(deck, locale, w.footer[locale](edition.version, linkTo(told, told.page)));
  for (const [i, page] of pages.entries()) {
    await writePage(deck, told, page, { number: i + 1, pictures });
    await progress?.(i + 1, pages.length);
  }
  const bytes = (await deck.write({ outputType: "uint8array" })) as Uint8Array;
  return finish(bytes, { locale, date: edition.date, notes: pages.map(({ notes }) => notes) }, archive);
};
