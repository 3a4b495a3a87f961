import { chartPageWords } from "../../i18n/chart-page.ts";
import { formatDate } from "../../i18n/format.ts";
import { paperWords as w } from "../../i18n/paper.ts";
import { linkedPath, localePath } from "../../i18n/text.ts";
import type { Atlas } from "../../record/atlas.ts";
import type { CaseStudy } from "../../record/cases/case.ts";
import { sourcesOf } from "../../record/profile.ts";
import type { Slide } from "../../slides/slide.ts";
import { dataset } from "../dataset.ts";
import type { About } from "../picture/about.ts";
import { sourceLine } from "../picture/lines.ts";
import type { Block, Heading, LookName, Piece } from "./block.ts";

/** What the sheets of a case are made from. */
export interface Given {
  atlas: Atlas;
  study: CaseStudy;
  slides: Slide[];
  /** Absolute address of the English overview, ending in a slash. */
  home: string;
}

/** Absolute address of a page of the site in the language of the case. */
export const pageAt = ({ home, study }: Given, path: string): string => home + localePath(study.locale, path).slice(1);

/** Absolute address of what prose links to. */
export const linkedAt = ({ home, study }: Given, to: string): string => home + linkedPath(study.locale, to).slice(1);

/** A text of one piece or several. */
export const text = (look: LookName, pieces: string | Piece[], tag: Heading | "P" = "P"): Block => ({
  kind: "text",
  tag,
  look,
  pieces: typeof pieces === "string" ? [{ text: pieces }] : pieces,
});

/** The heading of a part. */
export const part = (title: string): Block => text("part", title, "H2");

/** What the sheet says of itself; `path` is that of its page. */
export const aboutOf = (given: Given, title: string, description: string, path: string): About => {
  const { atlas, study } = given;
  const sources = sourcesOf(atlas, study.notes).map(({ source }) => source);
  return { title, description, locale: study.locale, url: pageAt(given, path), sources };
};

/** What closes a sheet: the documents that it rests on, whose it is, and of which release. */
export const imprint = (about: About): Block[] => {
  const { locale, url } = about;
  const { version, date } = dataset;
  const credit = w.credit[locale]("");
  return [
    text("imprint", sourceLine(about)),
    text("small", [{ text: credit }, { text: url, link: url }]),
    text("small", chartPageWords.version[locale](version, formatDate(date, locale))),
  ];
};
