import type { APIRoute } from "astro";
import { dataFiles } from "../render/data/built.ts";
import { dataFileNames } from "../render/data/files.ts";
import { address } from "./address.ts";

/**
 * The route of the data files with one ending. Each ending has its own route, because the development server finds a file
 * without a trailing slash only where the route itself is named with the ending.
 */
export const dataEndpoint = (ending: string) => {
  const suffix = `.${ending}`;
  const GET: APIRoute = async ({ params, site }) => {
    const files = await dataFiles(new URL(address("en", "/"), site).href);
    const { bytes, mediaType } = files.get(`${params["file"]}${suffix}`)!;
    return new Response(bytes, { headers: { "content-type": mediaType } });
  };
  const names = dataFileNames.filter((name) => name.endsWith(suffix));
  const getStaticPaths = () => names.map((name) => ({ params: { file: name.slice(0, -suffix.length) } }));
  return { GET, getStaticPaths };
};
