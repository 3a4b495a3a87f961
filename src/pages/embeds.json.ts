import type { APIRoute } from "astro";
import { charts } from "../charts/index.ts";
import { address } from "../components/address.ts";
import { embeddedPlaces } from "../record/compare/subjects.ts";
import { atlas } from "../render/atlas.ts";
import { embedList } from "../render/embed/list.ts";

export const GET: APIRoute = async ({ site }) => {
  const places = embeddedPlaces(atlas);
  const list = await embedList(charts, places, new URL(address("en", "/"), site).href);
  return new Response(`${JSON.stringify(list)}\n`, { headers: { "content-type": "application/json" } });
};
