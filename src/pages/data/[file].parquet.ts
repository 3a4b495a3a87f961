import { dataEndpoint } from "../../components/data-endpoint.ts";

export const { GET, getStaticPaths } = dataEndpoint("parquet");
