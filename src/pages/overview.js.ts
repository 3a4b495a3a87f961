import type { APIRoute } from "astro";
import { tableScript } from "../components/table-script.ts";

export const GET: APIRoute = () =>
  new Response(`${tableScript}\n`, { headers: { "content-type": "text/javascript; charset=utf-8" } });
