import { caseCitationEndpoint } from "../../../../components/case-citation-endpoint.ts";
import { casePaths } from "../../../../components/case-paths.ts";

export const getStaticPaths = casePaths;
export const GET = caseCitationEndpoint("citation.ris");
