import type { Chart } from "../charts/define.ts";
import type { Locale } from "../i18n/text.ts";
import { claimOf } from "../record/claim.ts";
import type { CaseStudy } from "../record/cases/case.ts";
import { atlas } from "./atlas.ts";
import { chartRows } from "./chart-rows.ts";
import type { Cited } from "./citation.ts";
import { release } from "./release.ts";

/** What a citation of a fact says; `url` is the fact's permanent address. */
export const citedFact = (fact: string, locale: Locale, url: string): Cited => ({
  ...release,
  id: fact,
  label: { en: `Fact ${fact}`, zh: `事实 ${fact}` },
  title: claimOf(atlas, fact, locale),
  url,
});

/** What a citation of a chart says; `url` is the address of the chart's page. */
export const citedChart = (chart: Chart, locale: Locale, url: string): Cited => ({
  ...release,
  id: `charts/${chart.id}`,
  label: { en: `Chart ${chart.id}`, zh: `图表 ${chart.id}` },
  title: chart.title(chartRows(chart), locale),
  url,
});

/** What a citation of a case study says; `url` is the address of its page. */
export const citedCase = ({ id, title }: CaseStudy, url: string): Cited => ({
  ...release,
  id: `cases/${id}`,
  label: { en: `Case ${id}`, zh: `案例 ${id}` },
  title,
  url,
  form: { apa: "Case study", gbt: "EB/OL" },
});

/** What a citation of a view says: some places side by side, at the address that shows them. */
export const citedView = (id: string, title: string, url: string): Cited => ({
  ...release,
  id,
  label: { en: `View ${id}`, zh: `视图 ${id}` },
  title,
  url,
});
