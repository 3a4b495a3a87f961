import type { Drawing } from "./drawing.ts";
import { eventMark, type Happening } from "./happening.ts";
import type { KeyEntry } from "./key.ts";
import type { Make } from "./svg.ts";
import type { Theme } from "./theme.ts";

/** The events of one place, its districts included. */
export interface Lane {
  name: string;
  dated: Happening[];
  /** Goals after the last year of the axis. */
  later: Happening[];
  undated: Happening[];
  /** The place as a fact, where it has no dated event at all; else null. */
  silent: string | null;
}

/** Everything that a timeline says, in the language of the drawing. */
export interface Timeline {
  lanes: Lane[];
  years: { first: number; last: number };
  /** What the focus is, as a short label; null where no event is in focus. */
  focusName: string | null;
  words: {
    nothing: string;
    /** Begins the sentence that names the places without any dated event. */
    silent: string;
    undated: string;
    later: string;
    key: Record<"day" | "span" | "about" | "sure" | "reported" | "goal", string>;
  };
}

export type DrawTimeline = (timeline: Timeline, drawing: Drawing) => SVGSVGElement;

const PLAIN = { exactDay: true, approximate: false, manner: "happened", sure: false, focus: false } as const;

/** The key of the marks that really occur; `named` where the drawing has no other place to name the focus. */
export const keyOf = (h: Make, { lanes, words, focusName }: Timeline, theme: Theme, named = false): KeyEntry[] => {
  const events = lanes.flatMap((lane) => lane.dated);
  const span = { exactDay: false };
  const entries: { words: string; look: Partial<Happening>; when(event: Happening): boolean }[] = [
    { words: words.key.day, look: {}, when: (event) => event.exactDay },
    { words: words.key.span, look: span, when: (event) => !event.exactDay },
    { words: words.key.about, look: { ...span, approximate: true }, when: (event) => event.approximate },
    { words: words.key.reported, look: { manner: "reported" }, when: (event) => event.manner === "reported" },
    { words: words.key.goal, look: { ...span, manner: "goal" }, when: (event) => event.manner === "goal" },
    { words: words.key.sure, look: { sure: true }, when: (event) => event.sure },
    { words: focusName ?? "", look: { ...span, focus: true }, when: (event) => named && event.focus },
  ];
  return entries
    .filter(({ when }) => events.some(when))
    .map(({ words: text, look }) => ({
      words: text,
      mark: (x, y) => eventMark(h, { x0: x - 9, x1: x + 9, y }, { ...PLAIN, ...look }, theme),
    }));
};

/** What a pointer resting on a mark is told. */
export const tooltip = (h: Make, { place, date, title }: Happening): SVGElement =>
  h("title", {}, [place, date, title].filter((part) => part !== null).join(" · "));
