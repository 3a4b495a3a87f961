import { deckWords } from "../../i18n/deck.ts";
import { paperWords as w } from "../../i18n/paper.ts";
import type { CaseStudy } from "../../record/cases/case.ts";
import { atlas } from "../atlas.ts";
import { deckOf } from "../deck/built.ts";
import type { About } from "../picture/about.ts";
import { kept } from "../picture/cache.ts";
import { typeset } from "../social/typeset.ts";
import type { Block } from "./block.ts";
import { aboutOf, type Given } from "./given.ts";
import { guideOf } from "./guide.ts";
import { handoutOf } from "./handout.ts";
import { inThread } from "../threads/pool.ts";
import { sheetsOf } from "./sheet.ts";

/** The sheets that each case has as PDF, by the names of their pages. */
export const paperIds = ["handout", "guide"] as const;
export type PaperId = (typeof paperIds)[number];

const contents: Record<PaperId, (given: Given, about: About) => Block[]> = { handout: handoutOf, guide: guideOf };
const titles = { handout: deckWords.handoutOf, guide: deckWords.guideOf };

const make = async (id: PaperId, given: Given): Promise<Uint8Array<ArrayBuffer>> => {
  const { locale, title: name, id: study } = given.study;
  const description = deckWords.description[locale](name);
  const about = aboutOf(given, titles[id][locale](name), description, `/cases/${study}/${id}/`);
  const sheets = sheetsOf(contents[id](given, about), locale);
  const left = typeset(`${w[id][locale]} · ${name}`, locale);
  const key = [JSON.stringify([sheets, about, left])];
  return Uint8Array.from(await kept(key, () => inThread("paperPdf", { sheets, about, left })));
};

const made = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** A sheet of a case as PDF, made once and kept like the pictures; `home` is the absolute address of the English overview. */
export const casePaper = (id: PaperId, study: CaseStudy, home: string): Promise<Uint8Array<ArrayBuffer>> => {
  const key = `${home} ${study.locale} ${study.id} ${id}`;
  const bytes = made.get(key) ?? make(id, { atlas, study, slides: deckOf(study), home });
  made.set(key, bytes);
  return bytes;
};
