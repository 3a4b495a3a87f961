import type { APIRoute } from "astro";
import { searchIndexJson } from "../../render/search/built.ts";

export const GET: APIRoute = () => new Response(searchIndexJson(), { headers: { "content-type": "application/json" } });
