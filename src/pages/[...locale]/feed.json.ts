import { textEndpoint } from "../../components/text-endpoint.ts";
import { builtFeed } from "../../render/feeds/built.ts";
import { jsonFeed } from "../../render/feeds/json-feed.ts";
import { mediaTypes } from "../../render/media-types.ts";

export const { GET, getStaticPaths } = textEndpoint(mediaTypes.feedJson, (locale, home) =>
  jsonFeed(builtFeed(locale, home)),
);
