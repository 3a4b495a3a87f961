import type { APIRoute } from "astro";
import { charts } from "../charts/index.ts";
import { locales, type Locale } from "../i18n/text.ts";
import { chartFile } from "../render/chart-files/built.ts";
import { chartFilesOf, mediaTypeOf } from "../render/chart-files/files.ts";
import { address } from "./address.ts";

interface Props {
  locale: Locale;
  chart: string;
}

/** The route of the chart files with one ending; each ending has its own, for the reason given at the data files. */
export const chartEndpoint = (ending: string) => {
  const suffix = `.${ending}`;
  const GET: APIRoute<Props> = async ({ params, props: { locale, chart: id }, site }) => {
    const name = `${params["file"]}${suffix}`;
    const chart = charts.find((one) => one.id === id)!;
    const bytes = await chartFile(chart, name, locale, new URL(address("en", "/"), site).href);
    return new Response(bytes, { headers: { "content-type": mediaTypeOf(name) } });
  };
  const files = charts.flatMap((chart) =>
    chartFilesOf(chart)
      .filter(({ name }) => name.endsWith(suffix))
      .map(({ name }) => ({ file: name.slice(0, -suffix.length), chart: chart.id })),
  );
  const getStaticPaths = () =>
    locales.flatMap((locale) =>
      files.map(({ file, chart }) => ({
        params: { file, locale: locale === "en" ? undefined : locale },
        props: { locale, chart },
      })),
    );
  return { GET, getStaticPaths };
};
