import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SYSTEM = [process.env["NGINX_PATH"], "/usr/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"];
const installed = () => SYSTEM.find((path): path is string => path !== undefined && existsSync(path));

/** Debian and Ubuntu as root; the run level keeps the package from starting a server of its own. */
const installWithApt = (): void => {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  const options = {
    stdio: "ignore",
    env: { ...process.env, RUNLEVEL: "1", DEBIAN_FRONTEND: "noninteractive" },
  } as const;
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "nginx-light"], options);
};

const findNginx = (): string => {
  if (installed() === undefined) installWithApt();
  const path = installed();
  if (path === undefined)
    throw new Error("No nginx to test the host configuration with: install it, or set NGINX_PATH.");
  return path;
};

/** The table of media types that nginx comes with. */
const mimeTypes = () =>
  ["/etc/nginx", "/usr/local/etc/nginx", "/opt/homebrew/etc/nginx"]
    .map((dir) => join(dir, "mime.types"))
    .find(existsSync)!;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const answers = async (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

/** Runs a real nginx with a site configuration, on a port of its own. */
export const nginxWith = async (config: (port: number) => string): Promise<{ origin: string; close: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const port = await freePort();
  copyFileSync(mimeTypes(), join(folder, "mime.types"));
  writeFileSync(join(folder, "site.conf"), config(port));
  const main = [
    ...(process.getuid?.() === 0 ? ["user root;"] : []),
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;`,
    "events {}",
    `http { access_log off; ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")} include site.conf; }`,
  ];
  writeFileSync(join(folder, "main.conf"), main.join("\n"));
  const child = spawn(findNginx(), ["-e", join(folder, "error.log"), "-c", join(folder, "main.conf")], {
    stdio: "ignore",
  });
  const close = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers(origin)) return { origin, close };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const log = readFileSync(join(folder, "error.log"), "utf8");
  close();
  throw new Error(`nginx did not start:\n${log}`);
};
