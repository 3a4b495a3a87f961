import type { APIRoute } from "astro";
import { overviewScript } from "../components/overview-script.ts";

export const GET: APIRoute = () =>
  new Response(`${overviewScript}\n`, { headers: { "content-type": "text/javascript; charset=utf-8" } });
