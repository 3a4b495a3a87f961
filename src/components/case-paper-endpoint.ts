import type { APIRoute } from "astro";
import type { Locale } from "../i18n/text.ts";
import { atlas } from "../render/atlas.ts";
import { mediaTypes } from "../render/media-types.ts";
import { casePaper, paperIds, type PaperId } from "../render/paper/built.ts";
import { address } from "./address.ts";
import { pathsFor } from "./paths.ts";

const GET: APIRoute<{ locale: Locale }> = async ({ params, props: { locale }, site }) => {
  const study = atlas.caseStudy(params["id"]!, locale);
  const bytes = await casePaper(params["paper"] as PaperId, study, new URL(address("en", "/"), site).href);
  return new Response(bytes, { headers: { "content-type": mediaTypes.pdf } });
};

/** The route of the sheets of the cases as PDF. */
export const casePaperEndpoint = {
  GET,
  getStaticPaths: () => pathsFor(atlas.cases("en").flatMap(({ id }) => paperIds.map((paper) => ({ id, paper })))),
};
