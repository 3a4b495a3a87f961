// Runs one of the project's commands on a fresh clone: `node scripts/run.mjs build --flag`.
// Plain JavaScript without dependencies, because it must work before anything is installed, on any Node >= 20.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join, dirname } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, "node_modules", ".installed-from");
const windows = process.platform === "win32";

const lockHash = () =>
  createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
const installed = () => existsSync(stamp) && readFileSync(stamp, "utf8") === lockHash();

const fail = (message) => {
  console.error(message);
  process.exit(1);
};

const install = () => {
  console.log("Installing packages (a minute or so, the first time only) …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: windows,
  });
  if (status !== 0) fail("npm ci failed: see its message above. Check the network connection and try again.");
  writeFileSync(stamp, lockHash());
};

/** The pinned Node that npm installed; the running one where it is recent enough and the pinned one is absent. */
const pinnedNode = () => {
  const pinned = join(root, "node_modules", "node", "bin", windows ? "node.exe" : "node");
  if (existsSync(pinned)) return pinned;
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 24 || (major === 24 && minor >= 0)) return process.execPath;
  return fail(
    "The package `node` was installed without its binary. Allow its install script (npm approve-scripts node), then run npm ci.",
  );
};

if (Number(process.versions.node.split(".")[0]) < 20)
  fail(`Node ${process.versions.node} is too old: install Node 20 or newer from nodejs.org.`);
const [command, ...args] = process.argv.slice(2);
if (!installed()) install();

const bin = join(root, "node_modules", ".bin");
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", PATH: `${bin}${delimiter}${process.env.PATH ?? ""}` };
const child = spawnSync(pinnedNode(), [join(root, "scripts", `${command}.ts`), ...args], {
  cwd: root,
  stdio: "inherit",
  env,
});
process.exit(child.status ?? 1);
