import { charts } from "../../charts/index.ts";
import { textEndpoint } from "../../components/text-endpoint.ts";
import { llmsText } from "../../render/site-files/llms.ts";

export const { GET, getStaticPaths } = textEndpoint("text/plain; charset=utf-8", (locale, home) =>
  llmsText(charts, locale, home),
);
