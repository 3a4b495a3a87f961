import { citationOf } from "../explorer/cite.ts";
import type { Taken } from "../explorer/lines.ts";
import { conditionsIn, sayConditions, titleOf } from "../explorer/say.ts";
import { searchFor } from "../explorer/state.ts";
import { explorerWords as w } from "../i18n/explorer.ts";
import { find, type Data } from "./explorer-page.ts";
import { save } from "./save.ts";

const FORMATS = ["csv", "xlsx", "json"] as const;

const TYPES: Record<string, string> = {
  bib: "application/x-bibtex",
  ris: "application/x-research-info-systems",
  json: "application/vnd.citationstyles.csl+json",
};

/** Says things one after the other; blank in between, so that the same words are read out a second time. */
const speaker = (note: HTMLElement): ((text: string) => void) => {
  let waiting = 0;
  return (text) => {
    clearTimeout(waiting);
    note.textContent = "";
    if (text !== "") waiting = window.setTimeout(() => (note.textContent = text), 100);
  };
};

/** How much of the systems is there to be taken away. */
type Come = "coming" | "whole" | "failed";

/**
 * Lets the reader take what is shown away: as a link, as a file, as a citation. Answers with the way to say whether all systems
 * have come; before that no file is handed over, which would be of a part and would not say so.
 */
export const takeAway = (data: Data, shown: () => Omit<Taken, "from">): ((come: Come) => void) => {
  const { locale, citation } = data;
  const say = speaker(find("#explorer-taken"));
  const buttons: HTMLButtonElement[] = [];
  const onPress = (id: string, press: () => void): void => {
    const button = find<HTMLButtonElement>(id);
    button.addEventListener("click", press);
    buttons.push(button);
  };
  const address = (): string => citation.url + searchFor(shown().state);
  const said = () => conditionsIn(data.catalogue, shown().state, locale);
  const title = (): string => titleOf(said(), data.title, locale) ?? data.title;

  const copy = async (): Promise<void> => {
    // The same page under whatever address it is read at.
    const here = new URL(`${location.pathname}${searchFor(shown().state)}`, location.href).href;
    try {
      await navigator.clipboard.writeText(here);
      say(w.copied[locale]);
    } catch {
      say(w.notCopied[locale]);
    }
  };
  const from = () => ({
    conditions: sayConditions(said(), locale),
    address: address(),
    home: data.home,
    title: title(),
    release: data.release,
    licence: data.licence,
  });
  find("#copy-link").addEventListener("click", () => void copy());
  for (const format of FORMATS)
    onPress(`#save-${format}`, () => {
      const taken = { ...shown(), from: from() };
      say("");
      import("./explorer-files.ts")
        .then(({ saveAs }) => saveAs(format, taken))
        .catch((error: unknown) => {
          say(w.notSaved[locale]);
          throw error;
        });
    });
  for (const [name, file] of Object.entries(citation.files)) {
    const ending = name.split(".")[1]!;
    onPress(`#cite-${ending}`, () => {
      say("");
      const text = citationOf(file, ending, citation, { title: title(), url: address() });
      save(new Blob([text], { type: TYPES[ending]! }), `city-cloud-atlas-systems.${ending}`);
    });
  }
  let last: Come | null = null;
  return (come) => {
    if (come === last) return;
    last = come;
    for (const button of buttons) button.disabled = come !== "whole";
    if (come === "failed") say(w.notTaken[locale]);
  };
};
