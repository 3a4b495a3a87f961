import { factsUnder, type Chart } from "../charts/define.ts";
import type { Locale } from "../i18n/text.ts";
import type { Atlas } from "../record/atlas.ts";
import type { Note } from "./slide.ts";

/** A chart of a slide narrowed to some places: what it is called and says, what it rests on. */
export const narrowed = (atlas: Atlas, chart: Chart<never>, places: string[], locale: Locale) => {
  const rows = chart.rows(atlas, { places });
  const description = chart.describe(rows, locale);
  const [how] = chart.notes;
  return {
    title: chart.title(rows, locale),
    chart: { id: chart.id, places, description },
    notes: [description, how![locale]].map((text): Note => ({ text, facts: [] })),
    rests: factsUnder(chart, atlas, rows),
  };
};
