import type { APIRoute } from "astro";
import { caseOf, casePaths } from "../../../components/case-paths.ts";
import { deckFile } from "../../../layouts/deck-file.ts";

export const getStaticPaths = casePaths;

export const GET: APIRoute = (route) =>
  new Response(deckFile(caseOf(route), route.site!), { headers: { "content-type": "text/html; charset=utf-8" } });
