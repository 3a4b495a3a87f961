import { deckWords as w } from "../i18n/deck.ts";
import { words } from "../i18n/index.ts";
import { languageTag, type Locale } from "../i18n/text.ts";
import { make, type Draw } from "../marks/html.ts";
import { deckNodes } from "./deck.ts";
import type { Setting } from "./setting.ts";

/** How a deck stands on its page. */
export interface Stand {
  /** What tells the windows of one deck from those of others. */
  name: string;
  /** The way back. */
  back: { href: string; text: string; label: string };
  /** The same slides in the other language, where they are at hand. */
  twin?: string;
}

const button = (draw: Draw, does: string, text: string, label: string | null = null): HTMLElement =>
  make(draw, "button", { type: "button", "data-do": does, "aria-label": label }, text);

/** What stands over the slides of the page: the way back, and for those with a script the way in. */
const intro = (draw: Draw, locale: Locale, { back }: Stand): HTMLElement =>
  make(
    draw,
    "div",
    { class: "deck-intro" },
    make(draw, "p", { class: "eyebrow" }, make(draw, "a", { href: back.href, "aria-label": back.label }, back.text)),
    make(
      draw,
      "div",
      { class: "deck-tools", hidden: "" },
      make(draw, "p", {}, button(draw, "present", w.present[locale]), " ", button(draw, "speak", w.speaker[locale])),
      make(draw, "p", { class: "small muted" }, w.keys[locale]),
    ),
  );

/** What stands below the slide that is presented. */
const bar = (draw: Draw, locale: Locale, { twin }: Stand): HTMLElement => {
  const other: Locale = locale === "en" ? "zh" : "en";
  return make(
    draw,
    "div",
    { class: "deck-bar", role: "group", "aria-label": w.tools[locale], hidden: "" },
    button(draw, "previous", "‹", w.previous[locale]),
    make(draw, "span", { class: "deck-at" }),
    button(draw, "next", "›", w.next[locale]),
    button(draw, "speak", w.speaker[locale]),
    twin === undefined
      ? null
      : make(
          draw,
          "a",
          { href: twin, class: "deck-twin", hreflang: languageTag[other], lang: languageTag[other] },
          words(locale).otherLanguage,
        ),
    button(draw, "leave", w.leave[locale], w.leaveLong[locale]),
  );
};

/** What the speaker has beside the slides: the time, how much of it has gone. */
const clock = (draw: Draw, locale: Locale): HTMLElement =>
  make(
    draw,
    "div",
    { class: "deck-clock", hidden: "" },
    make(draw, "p", {}, make(draw, "span", {}, w.clock[locale]), " ", make(draw, "b", { class: "deck-time" })),
    make(draw, "p", {}, make(draw, "span", {}, w.elapsed[locale]), " ", make(draw, "b", { class: "deck-elapsed" })),
    button(draw, "reset", w.reset[locale]),
    button(draw, "previous", "‹", w.previous[locale]),
    make(draw, "b", { class: "deck-at" }),
    button(draw, "next", "›", w.next[locale]),
  );

/** A deck: slides with notes to scroll through; a script makes a presentation of it. */
export const deckShell = (setting: Setting, stand: Stand): HTMLElement => {
  const { draw, locale } = setting;
  const status = make(draw, "p", { class: "visually-hidden", role: "status", "data-said": w.blanked[locale] });
  return make(
    draw,
    "div",
    { class: "deck", "data-deck": stand.name },
    intro(draw, locale, stand),
    clock(draw, locale),
    make(draw, "div", { class: "deck-slides" }, ...deckNodes(setting)),
    bar(draw, locale, stand),
    status,
  );
};
