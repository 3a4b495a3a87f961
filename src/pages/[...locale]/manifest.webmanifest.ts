import { textEndpoint } from "../../components/text-endpoint.ts";
import { mediaTypes } from "../../render/media-types.ts";
import { webManifest } from "../../render/site-files/manifest.ts";

export const { GET, getStaticPaths } = textEndpoint(mediaTypes.manifest, (locale, home) =>
  webManifest(locale, new URL(home).pathname),
);
