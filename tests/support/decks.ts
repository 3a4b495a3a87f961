import type { Told } from "../../src/pptx/content/told.ts";
import type { Making } from "../../src/pptx/file.ts";
import { locales, type Locale } from "../../src/i18n/text.ts";
import type { Atlas } from "../../src/record/atlas.ts";
import type { CaseStudy } from "../../src/record/cases/case.ts";
import { blankDocument } from "../../src/render/draw.ts";
import { slidesOf } from "../../src/slides/index.ts";
import type { Slide } from "../../src/slides/slide.ts";

/** Pictures of one transparent pixel: what a file says does not depend on them. */
export const making: Making = {
  pictures: () =>
    Promise.resolve(
      "image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    ),
};

/** What a PowerPoint file of a case is told from. */
export const toldOf = (atlas: Atlas, study: CaseStudy, home: string): Told => ({
  document: blankDocument(),
  atlas,
  study,
  home,
  page: `/cases/${study.id}/`,
  decks: Object.fromEntries(
    locales.map((locale) => [locale, slidesOf(atlas, atlas.caseStudy(study.id, locale))]),
  ) as Record<Locale, Slide[]>,
  edition: { creator: { en: "Editors", zh: "编者" }, version: "0.1.0", date: "2026-01-02" },
});
