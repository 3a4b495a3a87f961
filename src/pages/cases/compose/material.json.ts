import type { APIRoute } from "astro";
import { deckMaterial } from "../../../render/deck/material.ts";

export const GET: APIRoute = () =>
  new Response(deckMaterial(), { headers: { "content-type": "application/json; charset=utf-8" } });
