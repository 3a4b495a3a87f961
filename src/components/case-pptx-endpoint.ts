import type { APIRoute } from "astro";
import { atlas } from "../render/atlas.ts";
import type { Locale } from "../i18n/text.ts";
import { mediaTypes } from "../render/media-types.ts";
import { casePptx } from "../render/pptx/built.ts";
import { address } from "./address.ts";
import { pathsFor } from "./paths.ts";

const GET: APIRoute<{ locale: Locale }> = async ({ params, props: { locale }, site }) => {
  const study = atlas.caseStudy(params["file"]!, locale);
  const bytes = await casePptx(study, new URL(address("en", "/"), site).href);
  return new Response(bytes, { headers: { "content-type": mediaTypes.pptx } });
};

/** The route of the PowerPoint files of the cases. */
export const casePptxEndpoint = {
  GET,
  getStaticPaths: () => pathsFor(atlas.cases("en").map(({ id }) => ({ file: id }))),
};
