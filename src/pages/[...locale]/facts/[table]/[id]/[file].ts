import type { APIRoute } from "astro";
import { address } from "../../../../../components/address.ts";
import { pathsFor } from "../../../../../components/paths.ts";
import type { Locale } from "../../../../../i18n/text.ts";
import { allFacts } from "../../../../../record/facts.ts";
import { citedFact } from "../../../../../render/cited-fact.ts";
import { atlas } from "../../../../../render/atlas.ts";
import { citationFile, citationFileNames, type CitationFile } from "../../../../../render/citation.ts";

export const getStaticPaths = () =>
  pathsFor(allFacts(atlas).flatMap(({ table, id }) => citationFileNames.map((file) => ({ table, id, file }))));

export const GET: APIRoute<{ locale: Locale }> = ({ params, props: { locale }, site }) => {
  const fact = `${params["table"]}/${params["id"]}`;
  const url = new URL(address(locale, `/facts/${fact}/`), site).href;
  return new Response(citationFile(citedFact(fact, locale, url), locale, params["file"] as CitationFile));
};
