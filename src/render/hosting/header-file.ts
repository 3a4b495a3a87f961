import { headersFor } from "./rules.ts";

// Netlify and Cloudflare Pages join the values of a header that several rules name, so no two rules may meet on a path:
// each entry of the site's root gets one rule with all its headers.

/** The part of a release's folder that a rule is for. Their versions are not named: hosts allow some hundred rules only. */
const OF_RELEASES = [
  "/v/:version/embed/*",
  "/v/:version/zh/embed/*",
  "/v/:version/pictures/*",
  "/v/:version/zh/pictures/*",
  "/v/:version/atlas.json",
  "/v/:version/embeds.json",
  "/v/:version/release.json",
  "/v/:version/sbom.cdx.json",
];

/** A path that a pattern stands for. */
const exampleOf = (pattern: string): string => pattern.replace(":version", "0.1.0").replace("*", "x");

const rulesFor = (entry: string): string[] => {
  if (entry === "zh/" || entry === "v/") return [];
  if (entry === "index.html") return ["/"];
  if (entry === "zh/index.html") return ["/zh/"];
  return [entry.endsWith("/") ? `/${entry}*` : `/${entry}`];
};

/**
 * `_headers` of Netlify and Cloudflare Pages.
 * @param entries what stands in the site's root and in `zh/`, folders with a slash at the end: `charts/`, `zh/charts/`, `404.html`
 * @param base the path that the site lives under
 */
export const headerFile = (entries: string[], base: string): string => {
  const prefix = base.replace(/\/$/, "");
  const patterns = [...entries].sort().flatMap(rulesFor);
  const blocks = [...patterns, ...(entries.includes("v/") ? OF_RELEASES : [])].map((pattern) =>
    [`${prefix}${pattern}`, ...headersFor(exampleOf(pattern)).map(({ name, value }) => `  ${name}: ${value}`)].join(
      "\n",
    ),
  );
  return `${blocks.join("\n\n")}\n`;
};
