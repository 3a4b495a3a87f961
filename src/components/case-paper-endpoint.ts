import type { APIRoute } from "astro";
import { mediaTypes } from "../render/media-types.ts";
import { casePaper, paperIds, type PaperId } from "../render/paper/built.ts";
import { address } from "./address.ts";
import { caseOf, casePaths } from "./case-paths.ts";

const GET: APIRoute = async (route) => {
  const home = new URL(address("en", "/"), route.site).href;
  const bytes = await casePaper(route.params["paper"] as PaperId, caseOf(route), home);
  return new Response(bytes, { headers: { "content-type": mediaTypes.pdf } });
};

/** The route of the sheets of the cases as PDF. */
export const casePaperEndpoint = {
  GET,
  getStaticPaths: () =>
    casePaths().flatMap(({ params, props }) => paperIds.map((paper) => ({ params: { ...params, paper }, props }))),
};
