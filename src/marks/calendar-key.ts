import { isLong } from "./calendar-bands.ts";
import type { Entry } from "./calendar-entry.ts";
import { calendarMark, longBar } from "./calendar-mark.ts";
import type { KeyEntry } from "./key.ts";
import type { Tools } from "./tools.ts";

/** What each kind of mark means, in the language of the drawing. */
export type KeyWords = Record<"day" | "month" | "long" | "about" | "aside", string>;

const PLAIN = { manner: "step", focus: false, day: null, span: { start: 0, end: 0 } } as const;

/** The key of the marks that really occur. */
export const calendarKey = (pen: Tools, words: KeyWords, entries: Entry[]): KeyEntry[] => {
  const mark =
    (look: object): NonNullable<KeyEntry["mark"]> =>
    (x, y) =>
      calendarMark(pen, { ...PLAIN, ...look }, x, y);
  const bar =
    (approximate: boolean): NonNullable<KeyEntry["mark"]> =>
    (x, y) => [longBar(pen, { x, y0: y - 9, y1: y + 9 }, { ...PLAIN, approximate })];
  const all: { id: keyof KeyWords; mark: NonNullable<KeyEntry["mark"]>; when(entry: Entry): boolean }[] = [
    { id: "day", mark: mark({ day: "8" }), when: (entry) => entry.day !== null },
    { id: "month", mark: mark({}), when: (entry) => entry.day === null && !isLong(entry) },
    { id: "long", mark: bar(false), when: isLong },
    { id: "about", mark: bar(true), when: (entry) => entry.approximate },
    { id: "aside", mark: mark({ manner: "aside" }), when: (entry) => entry.manner === "aside" },
  ];
  return all.filter(({ when }) => entries.some(when)).map(({ id, mark: drawn }) => ({ words: words[id], mark: drawn }));
};
