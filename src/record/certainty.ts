import type { Text } from "../i18n/text.ts";
import type { Atlas } from "./atlas.ts";

/** How well a fact is supported, by its evidence alone. */
export interface Certainty {
  id: "once" | "several";
  name: Text;
}

const once: Certainty = { id: "once", name: { en: "Stated by one source", zh: "一个来源述及" } };
const several: Certainty = { id: "several", name: { en: "Stated by several sources", zh: "多个来源述及" } };

/** How many sources state a fact as a whole, or one field of it (by itself or with the whole). */
export const sourceCount = (atlas: Atlas, fact: string, field: string | null = null): number =>
  new Set(
    atlas
      .evidenceOf(fact)
      .filter((e) => e.field === null || e.field === field)
      .map((e) => e.source),
  ).size;

/** Whether one source or several state a fact as a whole. */
export const certaintyOf = (atlas: Atlas, fact: string): Certainty => (sourceCount(atlas, fact) > 1 ? several : once);
