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

/** Lets the reader take what is shown away: as a link, as a file, as a citation. */
export const takeAway = (data: Data, shown: () => Omit<Taken, "from">): void => {
  const { locale, citation } = data;
  const note = find("#explorer-taken");
  const address = (): string => citation.url + searchFor(shown().state);
  const said = () => conditionsIn(data.catalogue, shown().state, locale);
  const title = (): string => titleOf(said(), data.title, locale) ?? data.title;

  const copy = async (): Promise<void> => {
    // The same page under whatever address it is read at.
    const here = new URL(`${location.pathname}${searchFor(shown().state)}`, location.href).href;
    try {
      await navigator.clipboard.writeText(here);
      note.textContent = w.copied[locale];
    } catch {
      note.textContent = w.notCopied[locale];
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
    find(`#save-${format}`).addEventListener("click", () => {
      const taken = { ...shown(), from: from() };
      void import("./explorer-files.ts").then(({ saveAs }) => saveAs(format, taken));
    });
  for (const [name, file] of Object.entries(citation.files)) {
    const ending = name.split(".")[1]!;
    find(`#cite-${ending}`).addEventListener("click", () => {
      const text = citationOf(file, ending, citation, { title: title(), url: address() });
      save(new Blob([text], { type: TYPES[ending]! }), `city-cloud-atlas-systems.${ending}`);
    });
  }
};
