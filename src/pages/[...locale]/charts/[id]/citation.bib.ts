import { chartCitationEndpoint, chartCitationPaths } from "../../../../components/chart-citation-endpoint.ts";

export const getStaticPaths = chartCitationPaths;
export const GET = chartCitationEndpoint("citation.bib");
