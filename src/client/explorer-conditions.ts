import type { Condition } from "../explorer/conditions.ts";
import type { Selection } from "../explorer/select.ts";
import type { SaidCondition } from "../explorer/say.ts";
import { sayCondition } from "../explorer/say.ts";
import { explorerSays, explorerWords as w } from "../i18n/explorer.ts";
import type { Locale } from "../i18n/text.ts";
import { make } from "../marks/html.ts";
import { find, type Data } from "./explorer-page.ts";

/** What the reader may do about conditions: give one up, keep only one, give up all. */
export interface Relaxing {
  drop(id: Condition): void;
  keep(id: Condition): void;
  clear(): void;
}

const button = (text: string, label: string | null, press: () => void): HTMLElement => {
  const made = make({ document }, "button", { type: "button", "aria-label": label }, text);
  made.addEventListener("click", press);
  return made;
};

/** The conditions as buttons that take them back. */
const showChosen = (said: SaidCondition[], locale: Locale, relax: Relaxing): void => {
  const list = find("#explorer-conditions");
  list.hidden = said.length === 0;
  list.replaceChildren(
    ...said.map((condition) => {
      const text = sayCondition(condition, locale);
      return button(`${text} ×`, `${w.remove[locale]} ${text}`, () => relax.drop(condition.id));
    }),
    button(w.clear[locale], null, () => relax.clear()),
  );
};

/** A text that finds no system may still find something else, or be spelt as only the search of the site understands. */
const searchAllNode = (text: string, locale: Locale, base: string): HTMLElement =>
  make(
    { document },
    "p",
    {},
    w.searchAll[locale],
    locale === "zh" ? "" : " ",
    make(
      { document },
      "a",
      { href: `${base}/search/?q=${encodeURIComponent(text)}` },
      explorerSays.searchAllFor[locale](text),
    ),
  );

/** Why nothing is shown, and what would be shown with one condition less, the most first; if need be with one alone. */
const showEmpty = (
  said: SaidCondition[],
  { rows, conditions }: Selection,
  { locale, base }: Data,
  relax: Relaxing,
): void => {
  const box = find("#explorer-empty");
  box.hidden = rows.length > 0 || said.length === 0;
  if (box.hidden) return void box.replaceChildren();
  const textOf = (id: Condition): string =>
    sayCondition(
      said.find((condition) => condition.id === id)!,
      locale,
    );
  const less = conditions.filter(({ without }) => without > 0).sort((a, b) => b.without - a.without);
  const alone = conditions.filter((condition) => condition.alone > 0).sort((a, b) => b.alone - a.alone);
  const ways =
    less.length > 0
      ? less.map(({ id, without }) =>
          button(explorerSays.without[locale](textOf(id), without), null, () => relax.drop(id)),
        )
      : alone.map((c) => button(explorerSays.alone[locale](textOf(c.id), c.alone), null, () => relax.keep(c.id)));
  const text = said.find(({ id }) => id === "text")?.values[0];
  const list = make({ document }, "ul", { class: "plain" }, ...ways.map((way) => make({ document }, "li", {}, way)));
  const lead = less.length > 0 ? w.nearest[locale] : alone.length > 0 ? w.keepOne[locale] : "";
  box.replaceChildren(
    make({ document }, "p", {}, w.empty[locale], locale === "zh" ? "" : " ", lead),
    list,
    ...(text === undefined ? [] : [searchAllNode(text, locale, base)]),
  );
};

/** Shows the conditions that are set, and the way out where they leave nothing. */
export const showConditions = (said: SaidCondition[], selection: Selection, data: Data, relax: Relaxing): void => {
  showChosen(said, data.locale, relax);
  showEmpty(said, selection, data, relax);
};
