import type { APIRoute } from "astro";
import type { Locale } from "../i18n/text.ts";
import { pairsOf } from "../record/compare/subjects.ts";
import { atlas } from "../render/atlas.ts";
import { comparisonCsv, comparisonXlsx } from "../render/comparison-files.ts";
import { address } from "./address.ts";
import { comparisonOf } from "./comparison.ts";
import { pathsFor } from "./paths.ts";

const writers = {
  csv: { mediaType: "text/csv", write: comparisonCsv },
  xlsx: {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: comparisonXlsx,
  },
};

/** The route of the files of the pairs with one ending; each ending has its own, for the reason given at the data files. */
export const compareEndpoint = (ending: keyof typeof writers) => {
  const { mediaType, write } = writers[ending];
  const GET: APIRoute<{ locale: Locale }> = async ({ params, props: { locale }, site }) => {
    const { places } = pairsOf(atlas).find(({ name }) => name === params["pair"])!;
    const comparison = comparisonOf(
      places.map((id) => ({ kind: "place" as const, id })),
      locale,
    );
    const content = await write(comparison, new URL(address(locale, "/"), site).href);
    return new Response(content, { headers: { "content-type": mediaType } });
  };
  const getStaticPaths = () => pathsFor(pairsOf(atlas).map(({ name }) => ({ pair: name })));
  return { GET, getStaticPaths };
};
