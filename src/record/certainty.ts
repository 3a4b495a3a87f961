import type { Text } from "../i18n/text.ts";
import type { Atlas } from "./atlas.ts";

/** How well a fact is supported, by its evidence and by what stands against it. */
export interface Certainty {
  id: "once" | "several" | "disagree" | "inferred";
  name: Text;
}

const certainties: Certainty[] = [
  { id: "disagree", name: { en: "Sources disagree", zh: "来源说法不一" } },
  { id: "inferred", name: { en: "Inferred by us in part", zh: "部分据上下文推断" } },
  { id: "several", name: { en: "Stated by several sources", zh: "多个来源述及" } },
  { id: "once", name: { en: "Stated by one source", zh: "一个来源述及" } },
];

/** How many sources state a fact as a whole, or one field of it (by itself or with the whole). */
export const sourceCount = (atlas: Atlas, fact: string, field: string | null = null): number =>
  new Set(
    atlas
      .evidenceOf(fact)
      .filter((e) => e.basis === null && (e.field === null || e.field === field))
      .map((e) => e.source),
  ).size;

/** The fact, if any, that states the same thing otherwise. */
export const rivalOf = (atlas: Atlas, fact: string): string | null => {
  const row = atlas.row(fact);
  const rival = "differs_from" in row ? row.differs_from : null;
  return rival === null ? null : `${fact.split("/")[0]}/${rival}`;
};

const idOf = (atlas: Atlas, fact: string): Certainty["id"] => {
  if (rivalOf(atlas, fact) !== null) return "disagree";
  if (atlas.evidenceOf(fact).some((e) => e.basis === "inferred")) return "inferred";
  return sourceCount(atlas, fact) > 1 ? "several" : "once";
};

/** Whether sources disagree on a fact, part of it is inferred, several sources state it, or one does. */
export const certaintyOf = (atlas: Atlas, fact: string): Certainty =>
  certainties.find(({ id }) => id === idOf(atlas, fact))!;
