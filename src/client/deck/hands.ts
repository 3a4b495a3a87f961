import { deedOf, onSwipe, type Deed } from "./keys.ts";
import type { Shown } from "./show.ts";

export type Deeds = Record<Deed | "present" | "reset", () => unknown>;

/** Lets keys, buttons and fingers do what can be done with a deck. */
export const giveHands = (deck: HTMLElement, deeds: Deeds, now: () => Shown, signal: AbortSignal): void => {
  const press = (event: KeyboardEvent) => {
    const { mode, blank } = now();
    if (mode === "page") return;
    const deed = deedOf(event);
    if (deed === undefined || (mode === "speak" && (deed === "leave" || deed === "speak"))) return;
    event.preventDefault();
    if (blank && deed !== "blank" && mode === "present") deeds.blank();
    else deeds[deed]();
  };
  document.addEventListener("keydown", press, { signal });
  deck.addEventListener("click", ({ target }) => {
    const deed = (target as Element).closest<HTMLElement>("[data-do]")?.dataset.do as keyof Deeds | undefined;
    if (deed !== undefined) deeds[deed]();
  });
  onSwipe(deck, (deed) => now().mode !== "page" && deeds[deed]());
};
