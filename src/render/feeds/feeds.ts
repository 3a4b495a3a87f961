import { mediaTypes } from "../media-types.ts";

/** The forms in which the changes can be followed: what each is called, its path in each language, its media type. */
export const feeds = [
  { name: "Atom", path: "/feed.xml", mediaType: mediaTypes.atom },
  { name: "JSON Feed", path: "/feed.json", mediaType: mediaTypes.feedJson },
] as const;
