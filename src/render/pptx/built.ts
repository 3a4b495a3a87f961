import type { CaseStudy } from "../../record/cases/case.ts";
import { atlas } from "../atlas.ts";
import { pptxOf } from "./file.ts";

const made = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** The PowerPoint file of a case, made once; `home` is the absolute address of the English overview. */
export const casePptx = (study: CaseStudy, home: string): Promise<Uint8Array<ArrayBuffer>> => {
  const key = `${home} ${study.locale} ${study.id}`;
  const bytes = made.get(key) ?? pptxOf({ atlas, study, home });
  made.set(key, bytes);
  return bytes;
};
