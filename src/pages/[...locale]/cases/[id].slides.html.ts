import type { APIRoute } from "astro";
import { pathsFor } from "../../../components/paths.ts";
import type { Locale } from "../../../i18n/text.ts";
import { deckFile } from "../../../layouts/deck-file.ts";
import { atlas } from "../../../render/atlas.ts";

export const getStaticPaths = () => pathsFor(atlas.cases("en").map(({ id }) => ({ id })));

export const GET: APIRoute = ({ params, props, site }) =>
  new Response(deckFile(atlas.caseStudy(params.id!, props.locale as Locale), site!), {
    headers: { "content-type": "text/html; charset=utf-8" },
  });
