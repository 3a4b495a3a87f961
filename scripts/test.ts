// npm test: data, types, lint, format, unit tests, build, the built site, a real browser. Last line: N passed, N failed.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import { findBrowser } from "../src/render/browser.ts";

const total = { passed: 0, failed: 0 };

const command = (title: string, name: string, args: string[]): boolean => {
  console.log(`\n— ${title}`);
  return spawnSync(name, args, { stdio: "inherit" }).status === 0;
};

const check = (title: string, name: string, args: string[]): boolean => {
  const ok = command(title, name, args);
  total[ok ? "passed" : "failed"] += 1;
  return ok;
};

const REPORT = ".atlas/tests.json";
const HOSTILE_LOG = ".atlas/hostile.log";

const vitest = (title: string, project: string): void => {
  rmSync(REPORT, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`];
  const ok = command(title, "vitest", [
    "run",
    "--config",
    "tests/vitest.config.ts",
    "--root",
    ".",
    "--project",
    project,
    ...reporters,
  ]);
  try {
    const report = JSON.parse(readFileSync(REPORT, "utf8")) as { numPassedTests: number; numFailedTests: number };
    total.passed += report.numPassedTests;
    total.failed += Math.max(report.numFailedTests, ok ? 0 : 1);
  } catch {
    total.failed += 1;
  }
};

/** The primary source, where it lies beside the project; the project does not contain it. */
const ARTICLE = "../shared/source/article.txt";

const node = process.execPath;
const data = check("data", node, ["scripts/normalize.ts"]);
if (existsSync(ARTICLE)) check("verify", node, ["scripts/verify.ts", ARTICLE]);
check("types", "astro", ["check", "--minimumFailingSeverity", "hint"]);
// Takes half a minute of one core, beside what follows.
mkdirSync(".atlas", { recursive: true });
const log = openSync(HOSTILE_LOG, "w");
const hostile = once(spawn(node, ["tests/support/hostile-site.ts"], { stdio: ["ignore", log, log] }), "exit");
check("lint", "eslint", ["-c", ".config/eslint.config.mjs", "--max-warnings", "0", "."]);
check("format", "prettier", ["--check", "--log-level", "warn", "."]);
vitest("unit tests", "unit");
const [built] = (await hostile) as [number | null];
console.log(`\n— pages of a hostile record\n${readFileSync(HOSTILE_LOG, "utf8").trim()}`);
total[built === 0 ? "passed" : "failed"] += 1;
// The site that is tested carries a release; dist/ stays as it is.
Object.assign(process.env, { SITE_DIR: ".atlas/tested", RELEASES: ".atlas/tested-releases" });
if (
  data &&
  check("an earlier release", node, ["tests/support/earlier-release.ts"]) &&
  check("build", node, ["scripts/build.ts"])
) {
  vitest("the built site", "site");
  process.env["CHROME_PATH"] = findBrowser();
  vitest("browser", "browser");
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
