import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, needProgram, startServer, type LocalServer, type Program } from "../program.ts";

const NGINX: Program = {
  name: "nginx",
  paths: ["/usr/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"],
  apt: "nginx-light",
  variable: "NGINX_PATH",
};

/** The table of media types that nginx comes with. */
const mimeTypes = (): string =>
  ["/etc/nginx", "/usr/local/etc/nginx", "/opt/homebrew/etc/nginx"]
    .map((dir) => join(dir, "mime.types"))
    .find(existsSync)!;

/** Runs a real nginx with a site configuration, on a port of its own, as one process. */
export const nginxWith = async (config: (port: number) => string): Promise<LocalServer> => {
  const path = needProgram(NGINX);
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const port = await freePort();
  copyFileSync(mimeTypes(), join(folder, "mime.types"));
  writeFileSync(join(folder, "site.conf"), config(port));
  const main = [
    ...(process.getuid?.() === 0 ? ["user root;"] : []),
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr;`,
    "events {}",
    `http { access_log off; ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")} include site.conf; }`,
  ];
  writeFileSync(join(folder, "main.conf"), main.join("\n"));
  const args = ["-e", "stderr", "-c", join(folder, "main.conf")];
  return startServer({ path, args, port }, () => rmSync(folder, { recursive: true, force: true }));
};
