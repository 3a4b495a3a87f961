import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { cpSync, existsSync, globSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyProject } from "./copied-project.ts";
import { RELEASES } from "./releases/releases.ts";

/** As far from the usual as a machine can be set: the day has changed already, and names sort by other rules. */
const ELSEWHERE = { TZ: "Pacific/Kiritimati", LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8" };

/** Builds the site from a copy of the project, in a folder whose name has a space and Chinese characters. */
export const buildElsewhere = async (): Promise<{ site: string; remove: () => void }> => {
  const folder = join(mkdtempSync(join(tmpdir(), "atlas ")), "云图");
  const remove = (): void => rmSync(join(folder, ".."), { recursive: true, force: true, maxRetries: 5 });
  copyProject(folder);
  if (existsSync(RELEASES)) cpSync(RELEASES, join(folder, ".releases"), { recursive: true });
  const env = { ...process.env, ...ELSEWHERE, SITE_DIR: "dist", RELEASES: ".releases" };
  const build = spawn(process.execPath, ["scripts/build.ts"], { cwd: folder, stdio: "inherit", env });
  // As long as the copy stands: the comparison, too, may be broken off.
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      build.kill("SIGKILL");
      remove();
      process.exit(1);
    });
  const [status] = (await once(build, "exit")) as [number | null];
  if (status !== 0) {
    remove();
    throw new Error("the second build failed: see its messages above");
  }
  return { site: join(folder, "dist"), remove };
};

const hashesOf = async (folder: string): Promise<Map<string, string>> => {
  const hashes = new Map<string, string>();
  for (const path of globSync("**", { cwd: folder }).sort()) {
    if (!statSync(join(folder, path)).isFile() || /\.(br|gz)$/.test(path)) continue;
    hashes.set(
      path,
      createHash("sha256")
        .update(await readFile(join(folder, path)))
        .digest("hex"),
    );
  }
  return hashes;
};

/** What two built sites do not have in common, one line a file; compressed copies are left out. */
export const differences = async (one: string, other: string): Promise<{ files: number; lines: string[] }> => {
  const [first, second] = [await hashesOf(one), await hashesOf(other)];
  const lines = [...new Set([...first.keys(), ...second.keys()])].sort().flatMap((path) => {
    if (first.get(path) === second.get(path)) return [];
    if (!first.has(path)) return [`${path}: only in the second build`];
    return [`${path}: ${second.has(path) ? "has other bytes" : "only in the first build"}`];
  });
  return { files: first.size, lines };
};
