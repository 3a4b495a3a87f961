import type { APIRoute } from "astro";
import { hostScript } from "../components/embed-scripts.ts";

export const GET: APIRoute = () =>
  new Response(`${hostScript}\n`, { headers: { "content-type": "text/javascript; charset=utf-8" } });
