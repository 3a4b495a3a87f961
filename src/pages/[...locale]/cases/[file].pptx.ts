import { casePptxEndpoint } from "../../../components/case-pptx-endpoint.ts";

export const { GET, getStaticPaths } = casePptxEndpoint;
