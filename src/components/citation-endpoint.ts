import type { APIRoute } from "astro";
import type { Locale } from "../i18n/text.ts";
import { allFacts } from "../record/facts.ts";
import { atlas } from "../render/atlas.ts";
import { citationFile, type CitationFile } from "../render/citation.ts";
import { citedFact } from "../render/cited.ts";
import { address } from "./address.ts";
import { pathsFor } from "./paths.ts";

/** Every fact in both languages: what a route of a citation file is built for. */
export const citationPaths = () => pathsFor(allFacts(atlas).map(({ table, id }) => ({ table, id })));

/** Answers with one fact's citation as the given file. */
export const citationEndpoint =
  (file: CitationFile): APIRoute<{ locale: Locale }> =>
  ({ params, props: { locale }, site }) => {
    const fact = `${params["table"]}/${params["id"]}`;
    const url = new URL(address(locale, `/facts/${fact}/`), site).href;
    return new Response(citationFile(citedFact(fact, locale, url), locale, file));
  };
