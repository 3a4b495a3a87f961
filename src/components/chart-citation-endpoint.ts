import type { APIRoute } from "astro";
import { chartById, charts } from "../charts/index.ts";
import type { Locale } from "../i18n/text.ts";
import { citationFile, type CitationFile } from "../render/citation.ts";
import { citedChart } from "../render/cited.ts";
import { address } from "./address.ts";
import { pathsFor } from "./paths.ts";

/** Every chart in both languages: what a route of a citation file is built for. */
export const chartCitationPaths = () => pathsFor(charts.map(({ id }) => ({ id })));

/** Answers with one chart's citation as the given file. */
export const chartCitationEndpoint =
  (file: CitationFile): APIRoute<{ locale: Locale }> =>
  ({ params, props: { locale }, site }) => {
    const chart = chartById(params["id"]!);
    const url = new URL(address(locale, `/charts/${chart.id}/`), site).href;
    return new Response(citationFile(citedChart(chart, locale, url), locale, file));
  };
