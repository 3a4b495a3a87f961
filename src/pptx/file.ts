import pptxgen from "pptxgenjs";
import { pptxWords as w } from "../../i18n/pptx.ts";
import { words } from "../../i18n/index.ts";
import { dataset } from "../dataset.ts";
import { deckOf } from "./content/deck.ts";
import { linkTo, type Told } from "./content/told.ts";
import { faces } from "./look.ts";
import { finish } from "./package/package.ts";
import { defineLayouts } from "./write/master.ts";
import { writeSlide } from "./write/slide.ts";

/** The slides of a case as a PowerPoint file; the same case gives the same bytes. */
export const pptxOf = async (told: Told): Promise<Uint8Array<ArrayBuffer>> => {
  const { study } = told;
  const { locale } = study;
  const slides = deckOf(told);
  const deck = new pptxgen();
  deck.layout = "LAYOUT_WIDE";
  deck.title = study.title;
  deck.subject = study.summary;
  deck.author = dataset.creator[locale];
  deck.company = words(locale).siteName;
  deck.theme = { headFontFace: faces[locale].head.latin, bodyFontFace: faces[locale].body.latin };
  defineLayouts(deck, locale, w.footer[locale](dataset.version, linkTo(told, `/cases/${study.id}/`)));
  for (const [i, slide] of slides.entries()) await writeSlide(deck, told, slide, i + 1);
  const bytes = (await deck.write({ outputType: "uint8array" })) as Uint8Array;
  return finish(bytes, { locale, date: dataset.date, notes: slides.map(({ notes }) => notes) });
};
