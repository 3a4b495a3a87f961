import type { APIRoute } from "astro";
import type { Locale } from "../i18n/text.ts";
import { pairNamed, pairsOf } from "../record/compare/subjects.ts";
import { atlas } from "../render/atlas.ts";
import { comparisonCsv, comparisonXlsx } from "../render/comparison-files.ts";
import { mediaTypes } from "../render/media-types.ts";
import { address } from "./address.ts";
import { comparisonOf } from "./comparison.ts";
import { pathsFor } from "./paths.ts";

const writers = { csv: comparisonCsv, xlsx: comparisonXlsx };

/** The route of the files of the pairs with one ending; each ending has its own, for the reason given at the data files. */
export const compareEndpoint = (ending: keyof typeof writers) => {
  const GET: APIRoute<{ locale: Locale }> = async ({ params, props: { locale }, site }) => {
    const comparison = comparisonOf(pairNamed(atlas, params["pair"]!), locale);
    const content = await writers[ending](comparison, new URL(address(locale, "/"), site).href);
    return new Response(content, { headers: { "content-type": mediaTypes[ending] } });
  };
  const getStaticPaths = () => pathsFor(pairsOf(atlas).map(({ name }) => ({ pair: name })));
  return { GET, getStaticPaths };
};
