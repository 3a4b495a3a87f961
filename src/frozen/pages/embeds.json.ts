import type { APIRoute } from "astro";
import { charts } from "../../charts/index.ts";
import { embeddedPlaces } from "../../record/compare/subjects.ts";
import { atlas } from "../../render/atlas.ts";
import { embedList } from "../../render/embed/list.ts";
import { frozenEdition } from "../edition.ts";
import { frozenHome, frozenRelease } from "../frozen.ts";

export const GET: APIRoute = async () => {
  const places = embeddedPlaces(atlas);
  const list = await embedList(charts, places, frozenHome(), frozenEdition);
  return new Response(`${JSON.stringify({ ...list, ...frozenRelease })}\n`);
};
