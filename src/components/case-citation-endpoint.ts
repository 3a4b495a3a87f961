import type { APIRoute } from "astro";
import type { Locale } from "../i18n/text.ts";
import { atlas } from "../render/atlas.ts";
import { citationFile, type CitationFile } from "../render/citation.ts";
import { citedCase } from "../render/cited.ts";
import { address } from "./address.ts";
import { pathsFor } from "./paths.ts";

/** Every case in both languages: what a route of a citation file is built for. */
export const caseCitationPaths = () => pathsFor(atlas.cases("en").map(({ id }) => ({ id })));

/** Answers with one case's citation as the given file. */
export const caseCitationEndpoint =
  (file: CitationFile): APIRoute<{ locale: Locale }> =>
  ({ params, props: { locale }, site }) => {
    const study = atlas.caseStudy(params["id"]!, locale);
    const url = new URL(address(locale, `/cases/${study.id}/`), site).href;
    return new Response(citationFile(citedCase(study, url), locale, file));
  };
