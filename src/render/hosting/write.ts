import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { caddyConfig } from "./caddy.ts";
import { headerFile } from "./header-file.ts";
import { nginxConfig } from "./nginx.ts";

const entriesOf = async (folder: string, under = ""): Promise<string[]> =>
  (await readdir(join(folder, under), { withFileTypes: true })).map(
    (entry) => `${under}${entry.name}${entry.isDirectory() ? "/" : ""}`,
  );

/** Where the configurations for servers of one's own are written; they say nothing to the site's readers. */
export const HOSTING = ".atlas/hosting";

/** Writes `_headers` into a built site, and `nginx.conf` and `Caddyfile` beside the build. */
export const writeHosting = async (site: string, base: string): Promise<void> => {
  const entries = [...(await entriesOf(site)), ...(await entriesOf(site, "zh/"))];
  await writeFile(join(site, "_headers"), headerFile(entries, base));
  const root = "/srv/city-cloud-atlas";
  await mkdir(HOSTING, { recursive: true });
  await writeFile(join(HOSTING, "nginx.conf"), nginxConfig({ root, port: 80, base }));
  await writeFile(join(HOSTING, "Caddyfile"), caddyConfig({ site: "example.org", root, base }));
};
