/** What a copy for a room without network leaves out: what only works, or is only needed, on the net. */
const LEFT_OUT = [
  // What others paste and frame, and what networks show beside links; releases are kept for the embeds of articles.
  /^(zh\/)?(embed|oembed|social|v)\//,
  /^(embed\.js|embeds\.json|versions\.json|_headers|_redirects|robots\.txt|sitemap[^/]*\.xml|city-cloud-atlas-[^/]+\.zip)$/,
  /^(zh\/)?404\.html$/,
  // Pictures for print and for networks weigh more than all pages; the drawing as SVG, PDF and PNG stays.
  /^(zh\/)?charts\/[^/]+\.((2x|print|square|story)\.png|outlines\.svg)$/,
];

/** Files that scripts ask for while the page is read; from a folder they can only come as scripts themselves. */
const ASKED_FOR = /^(search\/index|initiatives\/shards\/[^/]+|cases\/compose\/[^/]+)\.json$/;

/** Thousands of files of some hundred bytes, which a USB stick takes long to copy: they stand in the links that lead to them. */
const WITHIN_LINKS = /(^|\/)citation\.(bib|ris|json)$/;

/** Modules, which stand in one script for each page. */
const MODULE = /^_astro\/[^/]+\.js$/;

/** In what form a file of the built site comes into the pack. */
export type Form = "file" | "script" | "link" | "bundle" | "none";

/** The form of the file at a path (base left out, without a leading slash) in the pack. */
export const formOf = (path: string): Form => {
  if (LEFT_OUT.some((pattern) => pattern.test(path))) return "none";
  if (MODULE.test(path)) return "bundle";
  if (ASKED_FOR.test(path)) return "script";
  return WITHIN_LINKS.test(path) ? "link" : "file";
};
