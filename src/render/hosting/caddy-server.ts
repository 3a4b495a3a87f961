import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, needProgram, startServer, type LocalServer, type Program } from "../program.ts";

const CADDY: Program = {
  name: "Caddy",
  paths: ["/usr/bin/caddy", "/usr/local/bin/caddy", "/opt/homebrew/bin/caddy"],
  apt: "caddy",
  variable: "CADDY_PATH",
};

/** Runs a real Caddy with a site block, given the address that it answers to. */
export const caddyWith = async (config: (site: string) => string): Promise<LocalServer> => {
  const path = needProgram(CADDY);
  const folder = mkdtempSync(join(tmpdir(), "caddy-"));
  const port = await freePort();
  const file = join(folder, "Caddyfile");
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${config(`http://127.0.0.1:${port}`)}`);
  const args = ["run", "--config", file, "--adapter", "caddyfile"];
  return startServer({ path, args, port, env: { XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder } }, () =>
    rmSync(folder, { recursive: true, force: true }),
  );
};
