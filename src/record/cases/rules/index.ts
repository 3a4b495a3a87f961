import type { CaseRule } from "../book.ts";
import { facts } from "./facts.ts";
import { links } from "./links.ts";
import { names } from "./names.ts";
import { numbers } from "./numbers.ts";
import { pairs } from "./pairs.ts";
import { shape } from "./shape.ts";

/** Every rule about cases. */
export const caseRules: CaseRule[] = [shape, facts, numbers, names, links, pairs];
