import { deckWords as w } from "../../i18n/deck.ts";
import { words } from "../../i18n/index.ts";
import { languageTag, type Locale } from "../../i18n/text.ts";
import { make, type Draw } from "../../marks/html.ts";
import type { CaseStudy } from "../../record/cases/case.ts";
import { htmlDraw } from "../html.ts";
import { deckMarkup } from "./deck.ts";

interface Links {
  /** Where the links of the deck lead. */
  at: (path: string) => string;
  /** The same slides in the other language, where they are at hand. */
  twin?: string;
}

const button = (draw: Draw, does: string, text: string, label: string | null = null): HTMLElement =>
  make(draw, "button", { type: "button", "data-do": does, "aria-label": label }, text);

/** What stands over the slides of the page: the way back, and for those with a script the way in. */
const intro = (draw: Draw, { id, locale, title }: CaseStudy, { at }: Links): HTMLElement =>
  make(
    draw,
    "div",
    { class: "deck-intro" },
    make(
      draw,
      "p",
      { class: "eyebrow" },
      make(
        draw,
        "a",
        { href: at(`/cases/${id}/`), "aria-label": `${w.back[locale]}${words(locale).colon}${title}` },
        w.back[locale],
      ),
    ),
    make(
      draw,
      "div",
      { class: "deck-tools", hidden: "" },
      make(draw, "p", {}, button(draw, "present", w.present[locale]), " ", button(draw, "speak", w.speaker[locale])),
      make(draw, "p", { class: "small muted" }, w.keys[locale]),
    ),
  );

/** What stands below the slide that is presented. */
const bar = (draw: Draw, locale: Locale, { twin }: Links): HTMLElement => {
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

/** The deck of a case as markup: slides with notes to scroll through; a script makes a presentation of it. */
export const deckShell = (study: CaseStudy, links: Links): string => {
  const { id, locale } = study;
  const draw = htmlDraw("");
  const status = make(draw, "p", { class: "visually-hidden", role: "status", "data-said": w.blanked[locale] });
  const parts = [intro(draw, study, links), clock(draw, locale)].map((node) => node.outerHTML);
  const end = [bar(draw, locale, links), status].map((node) => node.outerHTML);
  return [
    `<div class="deck" data-deck="${id}">`,
    ...parts,
    `<div class="deck-slides">${deckMarkup(study, links.at)}</div>`,
    ...end,
    "</div>",
  ].join("\n");
};
