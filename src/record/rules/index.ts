import type { Rule } from "../draft.ts";
import { districts } from "./districts.ts";
import { evidenceTarget } from "./evidence-target.ts";
import { hasEvidence } from "./has-evidence.ts";
import { locators } from "./locators.ts";
import { nameLengths } from "./name-lengths.ts";
import { noCycles } from "./no-cycles.ts";
import { pairNames } from "./pair-names.ts";
import { placeAddresses } from "./place-addresses.ts";
import { references } from "./references.ts";
import { sorted } from "./sorted.ts";
import { subjects } from "./subjects.ts";
import { uniqueKeys } from "./unique-keys.ts";
import { words } from "./words.ts";

/** Every rule that holds across rows and tables. */
export const rules: Rule[] = [
  uniqueKeys,
  references,
  words,
  hasEvidence,
  evidenceTarget,
  locators,
  districts,
  subjects,
  noCycles,
  pairNames,
  placeAddresses,
  nameLengths,
  sorted,
];
