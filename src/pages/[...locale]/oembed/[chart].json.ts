import type { APIRoute } from "astro";
import { chartById, charts } from "../../../charts/index.ts";
import { address } from "../../../components/address.ts";
import { pathsFor } from "../../../components/paths.ts";
import type { Locale } from "../../../i18n/text.ts";
import { oembedOf } from "../../../render/embed/oembed.ts";

export const getStaticPaths = () => pathsFor(charts.map(({ id }) => ({ chart: id })));

export const GET: APIRoute<{ locale: Locale }> = async ({ params, props: { locale }, site }) => {
  const answer = await oembedOf(chartById(params["chart"]!), locale, new URL(address("en", "/"), site).href);
  return new Response(`${JSON.stringify(answer, null, 1)}\n`, { headers: { "content-type": "application/json" } });
};
