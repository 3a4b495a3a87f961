/** A piece of running text in one style. */
export interface Piece {
  text: string;
  bold?: boolean;
  muted?: boolean;
  /** A note's number, set small and high; it belongs to the word before it. */
  raised?: boolean;
  /** Where it leads, as an absolute address. */
  link?: string;
}

export type Heading = "H1" | "H2" | "H3";

/** What stands on a sheet of paper, in reading order. */
export type Block =
  | { kind: "text"; tag: Heading | "P"; look: LookName; pieces: Piece[] }
  /** The end of a page falls anywhere, or only between items, or in front of the list. */
  | { kind: "list"; items: Item[]; cut?: "between" | "never" }
  /** Lines to write on. */
  | { kind: "room"; lines: number }
  /** Fields to fill in, side by side. */
  | { kind: "fields"; names: string[] }
  /** A drawing of its own size, as wide as the paper or `widest` points, said in words to those who do not see it. */
  | { kind: "drawing"; svg: string; width: number; height: number; widest?: number; alt: string };

export interface Item {
  /** Its number; empty for a bullet. */
  label: string;
  blocks: Block[];
}

/** How a text is set, in points; `keep` holds it to what follows. */
interface Look {
  size: number;
  leading: { en: number; zh: number };
  before: number;
  bold?: boolean;
  muted?: boolean;
  keep?: boolean;
}

export const looks = {
  title: { size: 20, leading: { en: 25, zh: 29 }, before: 4, bold: true, keep: true },
  part: { size: 14, leading: { en: 18, zh: 20 }, before: 16, bold: true, keep: true },
  question: { size: 10.5, leading: { en: 15, zh: 17 }, before: 11, bold: true, keep: true },
  lede: { size: 11.5, leading: { en: 16.5, zh: 18.5 }, before: 7 },
  body: { size: 10.5, leading: { en: 15, zh: 17 }, before: 5 },
  item: { size: 10.5, leading: { en: 15, zh: 17 }, before: 3.5 },
  small: { size: 9, leading: { en: 13, zh: 14.5 }, before: 3, muted: true },
  slide: { size: 11.5, leading: { en: 16, zh: 18 }, before: 13, bold: true, keep: true },
  over: { size: 9, leading: { en: 13, zh: 14.5 }, before: 5, bold: true, keep: true },
  imprint: { size: 9, leading: { en: 13, zh: 14.5 }, before: 22, muted: true },
  eyebrow: { size: 9, leading: { en: 13, zh: 14.5 }, before: 0, muted: true },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof looks;
export const lookOf = (name: LookName): Look => looks[name];
