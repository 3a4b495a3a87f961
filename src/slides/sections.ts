import type { SlideKind } from "./slide.ts";

/** What a deck can hold, in the order of a session. */
export const kinds = [
  "title",
  "objectives",
  "situation",
  "map",
  "decision",
  "timeline",
  "blueprint",
  "stage",
  "figures",
  "stated",
  "comparison",
  "lesson",
  "questions",
  "exercise",
  "sources",
] as const satisfies SlideKind[];

/** How much of it: what is told in a quarter of an hour, the session that each case is written for, everything there is. */
export const lengths = ["short", "standard", "full"] as const;
export type Length = (typeof lengths)[number];

const SHORT: SlideKind[] = ["title", "situation", "map", "stage", "stated", "questions", "sources"];

/** The kinds of slides of a deck of some length. */
export const kindsOf: Record<Length, readonly SlideKind[]> = {
  short: SHORT,
  standard: kinds.filter((kind) => kind !== "figures"),
  full: kinds,
};

/** Every deck says what it is and what it rests on. */
const fixed: SlideKind[] = ["title", "sources"];

/** The kinds that can be chosen. */
export const sections: SlideKind[] = kinds.filter((kind) => !fixed.includes(kind));

/** Some sections as the kinds of a whole deck, in order. */
export const kindsWith = (chosen: readonly SlideKind[]): SlideKind[] =>
  kinds.filter((kind) => fixed.includes(kind) || chosen.includes(kind));
