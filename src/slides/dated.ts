import type { Chart } from "../charts/define.ts";
import { chart as timeline } from "../charts/timeline.ts";
import { deckWords as w } from "../i18n/deck.ts";
import { words } from "../i18n/index.ts";
import type { Locale } from "../i18n/text.ts";
import type { Atlas } from "../record/atlas.ts";
import type { CaseStudy } from "../record/cases/case.ts";
import { isGathered } from "./gather.ts";
import { eventLines } from "./lines.ts";
import { oneColumn, type Draft } from "./make.ts";
import { narrowed } from "./narrowed.ts";
import type { Line } from "./slide.ts";

const underPlace = (atlas: Atlas, line: Line, locale: Locale): Line => {
  const row = atlas.row(line.facts[0]!) as { place: string };
  return { ...line, text: atlas.cityOf(row.place).name[locale] + words(locale).colon + line.text };
};

/** The dated events; of a case with many places those of the national level, which all of them share. */
const timelineDraft = (atlas: Atlas, study: CaseStudy): Draft => {
  const { locale } = study;
  const shared = study.places.length > 1 && !isGathered(study) && atlas.country !== undefined;
  const places = shared ? [atlas.country!.id] : study.places;
  const { title, chart, notes, rests } = narrowed(atlas, timeline as Chart<never>, places, locale);
  const { lines, all } = eventLines(atlas, places, study.notes, locale);
  return {
    kind: "timeline",
    title,
    lede: lines.length === all ? null : w.someEvents[locale](lines.length, all),
    chart,
    columns: oneColumn(isGathered(study) ? lines.map((line) => underPlace(atlas, line, locale)) : lines),
    notes,
    rests,
  };
};

/** The dated events of a case; of several that are told apart, those of each. */
export const timelineDrafts = (atlas: Atlas, study: CaseStudy): Draft[] =>
  isGathered(study) && study.apart
    ? study.parts.map(({ study: own }, i) => ({
        ...timelineDraft(atlas, own),
        id: i === 0 ? "timeline" : `timeline-${i + 1}`,
      }))
    : [timelineDraft(atlas, study)];
