import type { Locale } from "../../i18n/text.ts";

/** What is put on paper, from the upper left corner of its row. */
export type Op =
  | { kind: "text"; text: string; x: number; y: number; size: number; weight: number; color: string }
  | { kind: "link"; to: string; x: number; y: number; width: number; height: number }
  | { kind: "rule"; x: number; y: number; width: number; color: string }
  | { kind: "drawing"; svg: string; x: number; y: number; scale: number };

/** A part of the document as screen readers hear of it. */
export interface Node {
  tag: string;
  parent: number;
  alt?: string;
}

/** What belongs to one node; to none, where it only fills the paper. */
export interface Mark {
  node: number | null;
  ops: Op[];
}

/** A line, or something as high as it is; `keep` holds it to the row below. */
export interface Row {
  before: number;
  height: number;
  keep: boolean;
  marks: Mark[];
}

/** The rows of a document, and its nodes, the first of which is the whole. */
export interface Flow {
  nodes: Node[];
  rows: Row[];
}

/** How wide the paper is, how far lines to write on are apart, and the language. */
export interface Setting {
  width: number;
  line: number;
  locale: Locale;
}

/** A document that is being set. */
export type Writer = Flow & Setting;

/** Adds a node and answers its number. */
export const addNode = ({ nodes }: Writer, tag: string, parent: number, alt?: string): number =>
  nodes.push({ tag, parent, ...(alt === undefined ? {} : { alt }) }) - 1;
