import { composerSaid as w } from "../i18n/composer-said.ts";
import type { Locale, Text } from "../i18n/text.ts";
import { choiceFrom, MOST_PLACES, searchFor, type Choice } from "../slides/choice.ts";
import { addressKeeper } from "./compare-address.ts";
import { chooser } from "./compose-form.ts";
import type { Made } from "./compose-show.ts";

/** What the page was built with: where things are, and what a file says of itself. */
export interface Data {
  locale: Locale;
  /** Address of the site in the language, and of the site, both without a closing slash. */
  base: string;
  root: string;
  /** Absolute address of the English overview. */
  home: string;
  material: string;
  edition: { creator: Text; version: string; date: string };
}

const find = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;

/** What the address or the last click led to; read out to those who do not see the page change. */
const messageFor = (said: string, { places }: Choice, damaged: boolean, locale: Locale): string =>
  [said, ...(damaged ? [w.damaged[locale]] : []), ...(places.length === MOST_PLACES ? [w.full[locale]] : [])]
    .filter((part) => part !== "")
    .join(locale === "zh" ? "" : " ");

/** Makes the file that is asked for, and says how far it is. */
const fileMaker = (data: Data, made: () => Made | null): void => {
  const { locale } = data;
  const [button, note] = [find<HTMLButtonElement>("#make-file"), find("#file-note")];
  button.addEventListener("click", async () => {
    const deck = made();
    if (deck === null) return;
    button.disabled = true;
    note.textContent = w.starting[locale];
    try {
      const { saveFile } = await import("./compose-file.ts");
      const told = (written: number, of: number) => (note.textContent = w.written[locale](written, of));
      const { name, size } = await saveFile(data, deck, told);
      note.textContent = w.saved[locale](name, size);
    } catch (error) {
      note.textContent = w.fileFailed[locale];
      reportError(error);
    } finally {
      button.disabled = false;
    }
  });
};

const start = (data: Data): void => {
  const { locale } = data;
  const [form, keepAddress] = [chooser(find<HTMLFormElement>("#compose")), addressKeeper()];
  const [note, room, chosen, link] = [find("#compose-note"), find("#deck"), find("#chosen"), find("#deck-link")];
  const own = link.textContent.trim();
  let [made, shown, turn]: [Made | null, string | null, number] = [null, null, 0];

  const hold = (search: string, title: string | null): void => {
    keepAddress(search, title);
    link.textContent = own + search;
  };
  const show = async (choice: Choice, damaged: boolean): Promise<void> => {
    const mine = (turn += 1);
    const say = (text: string) => (note.textContent = messageFor(text, choice, damaged, locale));
    say(w.loading[locale]);
    try {
      const { showDeck } = await import("./compose-show.ts");
      const next = await showDeck(data, choice, { room, isWanted: () => mine === turn });
      if (next === null) return;
      [made, chosen.hidden] = [next, false];
      hold(searchFor(choice), next.study.title);
      form.ready(true);
      say(w.ready[locale](next.study.title, next.decks[locale].length));
    } catch (error) {
      [shown, chosen.hidden] = [null, true];
      say(w.failed[locale]);
      reportError(error);
    }
  };
  /** Brings the form, the slides and the addresses in line with what the address says. */
  const read = (): void => {
    const { choice, damaged } = choiceFrom(location.search, form.places);
    const search = searchFor(choice);
    form.tick(choice);
    // Turning the slides changes the address behind its hash alone.
    if (search === shown) return;
    [shown, made] = [search, null];
    hold(search, null);
    form.ready(false);
    find("#file-note").textContent = "";
    if (choice.places.length > 0) return void show(choice, damaged);
    turn += 1;
    chosen.hidden = true;
    room.replaceChildren();
    note.textContent = messageFor("", choice, damaged, locale);
  };
  form.onChoice((choice) => {
    history.pushState(null, "", `${location.pathname}${searchFor(choice)}`);
    read();
    if (choice.places.length === 0) note.textContent = w.nothing[locale];
  });
  fileMaker(data, () => made);
  addEventListener("popstate", read);
  read();
};

const block = document.getElementById("compose-data");
if (block) start(JSON.parse(block.textContent) as Data);
