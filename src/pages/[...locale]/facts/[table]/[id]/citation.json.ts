import { citationEndpoint, citationPaths } from "../../../../../components/citation-endpoint.ts";

export const getStaticPaths = citationPaths;
export const GET = citationEndpoint("citation.json");
