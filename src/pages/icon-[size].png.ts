import type { APIRoute } from "astro";
import { iconPng, iconSizes } from "../render/site-files/icon.ts";

export const getStaticPaths = () => iconSizes.map((size) => ({ params: { size: String(size) } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await iconPng(Number(params["size"])), { headers: { "content-type": "image/png" } });
