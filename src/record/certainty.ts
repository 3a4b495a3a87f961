import type { Text } from "../i18n/text.ts";
import type { Atlas } from "./atlas.ts";

/** How well a fact is supported, by its evidence alone. */
export interface Certainty {
  id: "once" | "several";
  name: Text;
}

const once: Certainty = { id: "once", name: { en: "Stated by one source", zh: "一个来源述及" } };
const several: Certainty = { id: "several", name: { en: "Stated by several sources", zh: "多个来源述及" } };

/** Whether one source or several state a fact as a whole. */
export const certaintyOf = (atlas: Atlas, fact: string): Certainty => {
  const whole = atlas.evidenceOf(fact).filter((e) => e.field === null);
  return new Set(whole.map((e) => e.source)).size > 1 ? several : once;
};
