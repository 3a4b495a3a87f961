import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyProject, ownEnvironment } from "../copied-project.ts";
import { synthesize } from "../synth.ts";

/** What building the site of an invented record costs. */
export interface GrowthCost {
  places: number;
  pages: number;
  seconds: number;
  /** Seconds that processors worked on it: on a busy machine far fewer than went by. */
  work: number;
  /** Milliseconds a page. */
  each: number;
  /** Megabytes that the build held at most. */
  peak: number;
}

const SYSTEMS_EACH = 7;
/** What the build itself, not one of its threads, tells of its end: kilobytes held at most, microseconds of its own work. */
const TELLS = `import { isMainThread } from "node:worker_threads";
if (isMainThread) process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write("\\nbuild used " + maxRSS + " " + (userCPUTime + systemCPUTime) + "\\n");
})`;

const layOut = (folder: string, places: number, vocabulary: string): void => {
  copyProject(folder, false);
  const files = synthesize({ places, initiatives: SYSTEMS_EACH * places }, vocabulary);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "data", `${name}.csv`), text ?? "");
};

const pagesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html")).length;

/** Builds the site of an invented record in a new folder, without any picture kept from before; throws with what the build said where it fails. */
export const growthOf = (places: number, vocabulary: string): GrowthCost => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-growth-"));
  try {
    layOut(folder, places, vocabulary);
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", `data:text/javascript,${encodeURIComponent(TELLS)}`, "scripts/build.ts"],
      { cwd: folder, encoding: "utf8", maxBuffer: 1e8, env: ownEnvironment() },
    );
    const seconds = (performance.now() - started) / 1000;
    if (status !== 0) throw new Error(`the site of ${places} places was not built:\n${stdout}${stderr}`);
    const pages = pagesIn(join(folder, "dist"));
    const [peak, work] = /^build used (\d+) (\d+)$/m.exec(stderr)!.slice(1).map(Number) as [number, number];
    return { places, pages, seconds, work: work / 1e6, each: (1000 * seconds) / pages, peak: peak / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
