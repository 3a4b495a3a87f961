import { casePaperEndpoint } from "../../../../components/case-paper-endpoint.ts";

export const { GET, getStaticPaths } = casePaperEndpoint;
