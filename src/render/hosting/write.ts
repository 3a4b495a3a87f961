import { mkdir, readdir, rename, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { caddyConfig } from "./caddy.ts";
import { headerFile } from "./header-file.ts";
import { nginxConfig } from "./nginx.ts";
import { MISSING, missingOf } from "./rules.ts";

const entriesOf = async (folder: string, under = ""): Promise<string[]> =>
  (await readdir(join(folder, under), { withFileTypes: true })).map(
    (entry) => `${under}${entry.name}${entry.isDirectory() ? "/" : ""}`,
  );

/** Where the configurations for servers of one's own are written; they say nothing to the site's readers. */
export const HOSTING = ".atlas/hosting";

/** Astro makes `404.html` of the root's page only; hosts look for that name in each folder. */
export const placeMissingPages = async (site: string): Promise<void> => {
  for (const { page } of missingOf) {
    const folder = join(site, page.replace(/\.html$/, ""));
    await rename(join(folder, "index.html"), join(site, page));
    await rmdir(folder);
  }
};

/**
 * `_redirects` of Netlify, which looks for a page for wrong addresses in the root only. Cloudflare Pages takes the nearest
 * one by itself and passes over these rules.
 */
const redirectFile = (base: string): string => {
  const prefix = base.replace(/\/$/, "");
  const folders = [
    "/embed/",
    ...missingOf.flatMap(({ page }) => [page.replace(MISSING, "/embed/"), page.replace(MISSING, "/")]),
  ];
  const under = [...folders].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return under.map((folder) => `${prefix}${folder}* ${prefix}${folder}404.html 404\n`).join("");
};

/** Writes `_headers` and `_redirects` into a built site, and `nginx.conf` and `Caddyfile` beside the build. */
export const writeHosting = async (site: string, base: string): Promise<void> => {
  const entries = [...(await entriesOf(site)), ...(await entriesOf(site, "zh/"))];
  await writeFile(join(site, "_redirects"), redirectFile(base));
  await writeFile(join(site, "_headers"), headerFile(entries, base));
  const root = "/srv/city-cloud-atlas";
  await mkdir(HOSTING, { recursive: true });
  await writeFile(join(HOSTING, "nginx.conf"), nginxConfig({ root, port: 80, base }));
  await writeFile(join(HOSTING, "Caddyfile"), caddyConfig({ site: "example.org", root, base }));
};
