import { compareEndpoint } from "../../../components/compare-endpoint.ts";

export const { GET, getStaticPaths } = compareEndpoint("csv");
