import { EMBED, headers, headersFor, MISSING, missingOf, type Header } from "./rules.ts";

/** A path pattern under the site's base, as Go writes named groups. */
const under = (prefix: string, paths: string): string => paths.replace("^", `^${prefix}`).replaceAll("(?<", "(?P<");

/** The matcher of a header's paths, with the lines that define it; none for a header of all paths. */
const matcherOf = ({ only, except }: Header, i: number, prefix: string): { name: string; lines: string[] } => {
  if (only === undefined && except === undefined) return { name: "", lines: [] };
  const match = only ? `path_regexp ${under(prefix, only)}` : `not path_regexp ${under(prefix, except!)}`;
  return { name: `@headers${i} `, lines: [`\t@headers${i} ${match}`] };
};

/**
 * A site block for Caddy's configuration: headers by path, compression, the pages for wrong addresses.
 * @param site the address that it answers to
 * @param root the folder that holds the built site
 * @param base the path that the site lives under
 */
export const caddyConfig = ({ site, root, base }: { site: string; root: string; base: string }): string => {
  const prefix = base.replace(/\/$/, "");
  const rules = headers.flatMap((header, i) => {
    const { name, lines } = matcherOf(header, i, prefix);
    return [...lines, `\theader ${name}${header.name} "${header.value}"`];
  });
  // A wrong address must not be remembered for a year, wherever it stands.
  const forgotten = headersFor(MISSING).find(({ name }) => name === "Cache-Control")!.value;
  const embeds = `${prefix}/{re.embed.lang}embed`;
  return [
    `${site} {`,
    `\troot * "${root}"${prefix === "" ? "" : ` # the site stands in ${root}${prefix}/`}`,
    "\tencode zstd gzip",
    ...rules,
    "\tfile_server {",
    "\t\tprecompressed br gzip # files that npm run compress wrote",
    "\t}",
    "\thandle_errors {",
    `\t\theader Cache-Control "${forgotten}"`,
    `\t\t@embed path_regexp embed ${under(prefix, EMBED)}`,
    "\t\thandle @embed {",
    `\t\t\ttry_files ${embeds}/{re.embed.chart}/404.html ${embeds}/404.html`,
    "\t\t\tfile_server",
    "\t\t}",
    ...missingOf.flatMap(({ paths, page }, i) => [
      `\t\t@missing${i} path_regexp ${under(prefix, paths)}`,
      `\t\thandle @missing${i} {`,
      `\t\t\trewrite * ${prefix}${page}`,
      "\t\t\tfile_server",
      "\t\t}",
    ]),
    "\t\thandle {",
    `\t\t\trewrite * ${prefix}${MISSING}`,
    "\t\t\tfile_server",
    "\t\t}",
    "\t}",
    "}",
    "",
  ].join("\n");
};
