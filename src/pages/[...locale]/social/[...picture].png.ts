import type { APIRoute } from "astro";
import { address } from "../../../components/address.ts";
import { pathsFor } from "../../../components/paths.ts";
import type { Locale } from "../../../i18n/text.ts";
import { builtPictures, socialPng } from "../../../render/social/built.ts";

export const getStaticPaths = () => pathsFor(builtPictures().map((picture) => ({ picture })));

export const GET: APIRoute<{ locale: Locale }> = async ({ params, props: { locale }, site }) => {
  const png = await socialPng(params["picture"]!, locale, new URL(address("en", "/"), site).href);
  return new Response(png, { headers: { "content-type": "image/png" } });
};
