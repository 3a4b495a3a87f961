import { deckShell } from "../deck/shell.ts";
import { composerWords as w } from "../i18n/composer.ts";
import { localePath, otherLocale } from "../i18n/text.ts";
import { drawIn } from "../marks/draw-in.ts";
import { searchFor, type Choice } from "../slides/choice.ts";
import { composed, COMPOSER, type Composed } from "../slides/composed.ts";
import { openMaterial } from "../slides/material.ts";
import type { Data } from "./compose.ts";
import { loadMaterial } from "./compose-load.ts";
import { startDeck } from "./deck/start.ts";

type Atlas = ReturnType<typeof openMaterial>;

let loading: Promise<Atlas> | undefined;

/** The record, loaded once; after a failure the next call tries again. */
const atlasFrom = (address: string): Promise<Atlas> => {
  loading ??= loadMaterial(address).then(openMaterial);
  loading.catch(() => (loading = undefined));
  return loading;
};

/** A deck on the page, and what a file of it is made from. */
export interface Made extends Composed {
  atlas: Atlas;
  choice: Choice;
}

let shown = new AbortController();

const show = ({ base, root, locale }: Data, { atlas, choice, study, decks }: Made, room: HTMLElement): void => {
  const other = otherLocale(locale);
  const setting = {
    ...{ atlas, locale, study, decks },
    draw: drawIn(document, base),
    at: (path: string) => base + path,
    heading: "h2" as const,
  };
  const deck = deckShell(setting, {
    name: searchFor(choice),
    back: { href: "#compose", text: w.back[locale], label: w.back[locale] },
    twin: root + localePath(other, COMPOSER) + searchFor(choice),
  });
  shown.abort();
  shown = new AbortController();
  room.replaceChildren(deck);
  startDeck(deck, shown.signal);
};

/** Makes the deck of a choice and shows it in a room of the page; null where meanwhile another one was chosen. */
export const showDeck = async (
  data: Data,
  choice: Choice,
  { room, isWanted }: { room: HTMLElement; isWanted: () => boolean },
): Promise<Made | null> => {
  const atlas = await atlasFrom(data.material);
  if (!isWanted()) return null;
  const made = { atlas, choice, ...composed(atlas, choice, data.locale) };
  show(data, made, room);
  return made;
};
