import { deckWords as w } from "../i18n/deck.ts";
import { locales } from "../i18n/text.ts";
import { make } from "../marks/html.ts";
import type { Slide } from "../slides/slide.ts";
import { fitsSlide, MAP, type Placed } from "./drawing.ts";
import { figureOf } from "./figure.ts";
import { canvasOf, type Setting } from "./setting.ts";
import { sizeOf } from "./size.ts";
import { columnsOf, noteOf } from "./text.ts";

/** The sources that a slide names; the others are counted, and the notes and the last slide have them. */
const NAMED = 2;

/** The chart of a slide with the titles that it has in all languages: what fits must fit in each. */
export const placedOf = (decks: Setting["decks"], { id, chart }: Slide): Placed | null =>
  chart === null
    ? null
    : {
        chart,
        titles: locales.map((locale) => ({ locale, title: decks[locale].find((slide) => slide.id === id)!.title })),
      };

const footOf = (
  { draw, locale, at, study, atlas }: Setting,
  { sources }: Slide,
  number: number,
  of: number,
): HTMLElement => {
  const links = sources
    .slice(0, NAMED)
    .flatMap((id, i): (HTMLElement | string)[] => [
      ...(i === 0 ? [] : [locale === "zh" ? "；" : "; "]),
      make(draw, "a", { href: at(`/sources/${id}/`) }, atlas.source(id).title[locale]),
    ]);
  const more = sources.length - NAMED;
  const rest = more > 0 ? `${locale === "zh" ? "；" : "; "}${w.more[locale](more)}` : "";
  const named = sources.length === 0 ? [study.title] : [w.sources[locale], ...links, rest];
  return make(
    draw,
    "div",
    { class: "foot" },
    make(draw, "p", { class: "named" }, ...named),
    make(draw, "p", { class: "number" }, w.numberOf[locale](number, of)),
  );
};

const faceOf = (setting: Setting, slide: Slide, number: number, of: number): HTMLElement => {
  const { draw } = setting;
  const { kind, columns } = slide;
  const placed = placedOf(setting.decks, slide);
  const drawn = placed !== null && fitsSlide(canvasOf(setting), placed);
  const listed = columns.length > 0 && (!drawn || kind === "map");
  const size = sizeOf(slide, setting.locale, drawn ? MAP.width + 48 : 0);
  return make(
    draw,
    "div",
    { class: "face" },
    make(draw, kind === "title" ? (setting.heading ?? "h1") : "h2", { id: `${slide.id}-title` }, slide.title),
    slide.lede === null || (drawn && kind === "timeline") ? null : make(draw, "p", { class: "lede" }, slide.lede),
    make(
      draw,
      "div",
      { class: `body size-${size}${listed && drawn ? " beside" : ""}` },
      listed ? columnsOf(setting, slide) : null,
      drawn ? figureOf(setting, placed) : null,
    ),
    footOf(setting, slide, number, of),
  );
};

const sectionOf = (setting: Setting, slide: Slide, i: number, { length }: Slide[]): HTMLElement => {
  const { draw, locale } = setting;
  return make(
    draw,
    "section",
    { class: "slide", id: slide.id, "data-kind": slide.kind, "aria-labelledby": `${slide.id}-title`, tabindex: "-1" },
    make(draw, "div", { class: "frame" }, faceOf(setting, slide, i + 1, length)),
    make(
      draw,
      "aside",
      { class: "aside", "aria-label": `${w.notes[locale]} ${i + 1}` },
      make(draw, "p", { class: "aside-head" }, w.notes[locale]),
      ...slide.notes.map((note) => noteOf(setting, slide, note)),
    ),
  );
};

/** All slides of a case, one section each, with the facilitator's notes. */
export const deckNodes = (setting: Setting): HTMLElement[] =>
  setting.decks[setting.locale].map((slide, i, slides) => sectionOf(setting, slide, i, slides));
