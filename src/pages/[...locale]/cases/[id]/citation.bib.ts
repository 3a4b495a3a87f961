import { caseCitationEndpoint, caseCitationPaths } from "../../../../components/case-citation-endpoint.ts";

export const getStaticPaths = caseCitationPaths;
export const GET = caseCitationEndpoint("citation.bib");
