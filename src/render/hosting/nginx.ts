import { mediaTypes } from "../media-types.ts";
import { EMBED, headers, MISSING, missingOf, type Header } from "./rules.ts";

const quoted = (text: string): string => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

/** A path pattern under the site's base. */
const under = (prefix: string, paths: string): string => paths.replace("^", `^${prefix}`);

/** nginx has a way of its own to say what kind a file is. */
const KIND = "Content-Type";
const names = [...new Set(headers.map(({ name }) => name))].filter((name) => name !== KIND);
const variable = (name: string): string => `$atlas_${name.toLowerCase().replaceAll("-", "_")}`;

const ofPaths = ({ only, except }: Header): boolean => only !== undefined || except !== undefined;

/** What a header is set to: a value by path, else one and the same, which costs nothing to look up. */
const valueOf = (name: string): string => {
  const own = headers.filter((header) => header.name === name);
  return own.some(ofPaths) ? variable(name) : quoted(own[0]!.value);
};

/** The header's value by path; nginx leaves out a header whose value is empty. */
const mapOf = (name: string, prefix: string): string[] => {
  const own = headers.filter((header) => header.name === name);
  if (!own.some(ofPaths)) return [];
  const everywhere = own.find(({ only }) => only === undefined);
  const lines = own.flatMap(({ only, except, value }: Header) => {
    if (only !== undefined) return [`    ${quoted(`~${under(prefix, only)}`)} ${quoted(value)};`];
    const elsewhere = own.some((other) => other.only === except);
    return except === undefined || elsewhere ? [] : [`    ${quoted(`~${under(prefix, except)}`)} "";`];
  });
  return [`map $uri ${variable(name)} {`, `    default ${quoted(everywhere?.value ?? "")};`, ...lines, "}"];
};

/** A place for the files of one kind; the character set stands with all text. */
const kindOf = ({ only, value }: Header, prefix: string): string =>
  `    location ~ ${quoted(under(prefix, only!))} { types { } default_type ${quoted(value.split(";")[0]!)}; }`;

const TEXTS = [
  ...["text/css", "text/csv", "text/javascript", "text/plain", "text/xml"],
  ...["application/javascript", "application/json", mediaTypes.atom, mediaTypes.feedJson, mediaTypes.manifest],
  "image/svg+xml",
].join(" ");

/**
 * A configuration for nginx, to be included in its `http` block: headers by path, compression, the pages for wrong addresses.
 * @param root the folder that holds the built site
 * @param port the port that it listens on
 * @param base the path that the site lives under
 */
export const nginxConfig = ({ root, port, base }: { root: string; port: number; base: string }): string => {
  const prefix = base.replace(/\/$/, "");
  const embeds = `${prefix}/\${lang}embed`;
  const folder =
    prefix === "" ? `    root ${quoted(root)};` : `    root ${quoted(root)}; # the site stands in ${root}${prefix}/`;
  return [
    ...names.flatMap((name) => mapOf(name, prefix)),
    "server {",
    `    listen ${port};`,
    "    include mime.types;",
    `    types { ${mediaTypes.csv} csv; }`,
    "    charset utf-8;",
    `    charset_types text/html ${TEXTS};`,
    folder,
    "    sendfile on;",
    "    tcp_nopush on;",
    "    open_file_cache max=20000 inactive=5m;",
    "    open_file_cache_valid 30s;",
    "    index index.html;",
    "    absolute_redirect off;",
    "    gzip on;",
    "    gzip_static on; # files that npm run compress wrote",
    "    # With the module ngx_brotli: brotli_static on;",
    "    gzip_vary on;",
    "    gzip_min_length 1024;",
    `    gzip_types ${TEXTS};`,
    ...names.map((name) => `    add_header ${name} ${valueOf(name)} always;`),
    ...headers.filter(({ name }) => name === KIND).map((header) => kindOf(header, prefix)),
    `    error_page 404 ${prefix}${MISSING};`,
    `    location ~ ${quoted(under(prefix, EMBED))} { error_page 404 @embed; }`,
    ...missingOf.map(
      ({ paths, page }) => `    location ~ ${quoted(under(prefix, paths))} { error_page 404 ${prefix}${page}; }`,
    ),
    `    location @embed { try_files ${embeds}/$chart/404.html ${embeds}/404.html =404; }`,
    "}",
    "",
  ].join("\n");
};
