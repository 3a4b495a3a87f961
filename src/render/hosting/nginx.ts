import { mediaTypes } from "../media-types.ts";
import { EMBED, headers, MISSING, type Header } from "./rules.ts";

const quoted = (text: string): string => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

/** A path pattern under the site's base. */
const under = (prefix: string, paths: string): string => paths.replace("^", `^${prefix}`);

const names = [...new Set(headers.map(({ name }) => name))];
const variable = (name: string): string => `$atlas_${name.toLowerCase().replaceAll("-", "_")}`;

/** The header's value by path; nginx leaves out a header whose value is empty. */
const mapOf = (name: string, prefix: string): string[] => {
  const own = headers.filter((header) => header.name === name);
  const everywhere = own.find(({ only }) => only === undefined);
  const lines = own.flatMap(({ only, except, value }: Header) => {
    if (only !== undefined) return [`    ${quoted(`~${under(prefix, only)}`)} ${quoted(value)};`];
    const elsewhere = own.some((other) => other.only === except);
    return except === undefined || elsewhere ? [] : [`    ${quoted(`~${under(prefix, except)}`)} "";`];
  });
  return [`map $uri ${variable(name)} {`, `    default ${quoted(everywhere?.value ?? "")};`, ...lines, "}"];
};

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
    "    charset_types text/html text/css text/csv text/javascript text/plain application/javascript application/json image/svg+xml;",
    folder,
    "    index index.html;",
    "    absolute_redirect off;",
    "    gzip on;",
    "    gzip_vary on;",
    "    gzip_min_length 1024;",
    "    gzip_types text/css text/csv text/javascript text/plain application/javascript application/json application/xml image/svg+xml;",
    ...names.map((name) => `    add_header ${name} ${variable(name)} always;`),
    `    error_page 404 ${prefix}${MISSING};`,
    `    location ~ ${quoted(under(prefix, EMBED))} { error_page 404 @embed; }`,
    `    location @embed { try_files ${embeds}/$chart/404.html ${embeds}/404.html =404; }`,
    "}",
    "",
  ].join("\n");
};
