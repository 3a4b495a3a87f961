import type { Tools } from "../../marks/tools.ts";

/** What a plate draws with. */
export interface PlateTools extends Tools {
  document: Document;
}

/** A small drawing from the record, in the plate's own coordinates; made only when the picture is. */
export type Plate = (tools: PlateTools) => SVGElement[];

/** What one social image shows, in one language. */
export interface Sheet {
  /** What kind of page it leads to. */
  kind: string;
  /** The page's finding or name. */
  title: string;
  /** The name in the other script, where the title is a name. */
  other?: string;
  /** One line on what the page is. */
  about: string;
  /** Stages with how many systems are at each, below the line. */
  stages?: { stage: string | null; name: string; count: string }[];
  /** Numbers for the margin. */
  numbers?: { value: string; label: string }[];
  /** Address of the page, without base and language. */
  path: string;
  /** What can be seen in the picture, for those who cannot see it. */
  alt: string;
  /** What must go with the picture and is too long to be read in it; stands in the file. */
  notes?: string;
  plate: Plate;
}
