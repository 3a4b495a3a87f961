import type { APIRoute } from "astro";
import type { Locale } from "../i18n/text.ts";
import { address } from "./address.ts";
import { pathsFor } from "./paths.ts";

/** The route of a text file that there is in each language; `make` is given the language and the address of the overview in English. */
export const textEndpoint = (mediaType: string, make: (locale: Locale, home: string) => string | Promise<string>) => {
  const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) =>
    new Response(await make(locale, new URL(address("en", "/"), site).href), {
      headers: { "content-type": mediaType },
    });
  return { GET, getStaticPaths: () => pathsFor() };
};
