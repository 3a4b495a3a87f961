import type { APIRoute } from "astro";
import { citationFile, type CitationFile } from "../render/citation.ts";
import { citedCase } from "../render/cited.ts";
import { address } from "./address.ts";
import { caseOf } from "./case-paths.ts";

/** Answers with one case's citation as the given file. */
export const caseCitationEndpoint =
  (file: CitationFile): APIRoute =>
  (route) => {
    const study = caseOf(route);
    const url = new URL(address(study.locale, `/cases/${study.id}/`), route.site).href;
    return new Response(citationFile(citedCase(study, url), study.locale, file));
  };
