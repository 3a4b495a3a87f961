import { chartEndpoint } from "../../../components/chart-endpoint.ts";

export const { GET, getStaticPaths } = chartEndpoint("pdf");
