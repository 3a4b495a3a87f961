import { textEndpoint } from "../../components/text-endpoint.ts";
import { atomFeed } from "../../render/feeds/atom.ts";
import { builtFeed } from "../../render/feeds/built.ts";
import { mediaTypes } from "../../render/media-types.ts";

export const { GET, getStaticPaths } = textEndpoint(mediaTypes.atom, (locale, home) =>
  atomFeed(builtFeed(locale, home)),
);
