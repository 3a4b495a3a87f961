/** How the deck is shown: as a page to scroll, slide by slide, or to the speaker alone with notes and clock. */
export type Mode = "page" | "present" | "speak";

export interface Place {
  mode: Mode;
  /** Counted from 0. */
  at: number;
}

const numberOf = (name: string, ids: string[]): number => {
  const number = /^\d+$/.test(name) ? Number(name) - 1 : ids.indexOf(name);
  return Math.max(0, Math.min(ids.length - 1, number));
};

/** What an address asks for: `#/3` or `#/timeline` presents that slide, `#speaker/3` shows it to the speaker, `#timeline` is the page there. */
export const readHash = (hash: string, ids: string[]): Place => {
  const [, before = "", name = ""] = /^#(speaker)?\/(.*)$/.exec(hash) ?? [];
  if (!/^#(speaker)?\//.test(hash)) return { mode: "page", at: Math.max(0, ids.indexOf(hash.slice(1))) };
  return { mode: before === "" ? "present" : "speak", at: numberOf(name, ids) };
};

/** The part of the address that leads back here. */
export const writeHash = ({ mode, at }: Place, ids: string[]): string =>
  mode === "page" ? `#${ids[at]!}` : `#${mode === "speak" ? "speaker" : ""}/${at + 1}`;
