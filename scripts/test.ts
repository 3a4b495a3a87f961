// npm test: data, types, lint, format, unit tests, two builds compared, the built site, a real browser. Last line: N passed, N failed.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { findBrowser } from "../src/render/browser.ts";

const total = { passed: 0, failed: 0 };

/** Runs a command, perhaps beside others: each of its lines says whose it is. Answers whether it went well. */
const command = async (title: string, name: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> => {
  const child = spawn(name, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
  for (const input of [child.stdout, child.stderr])
    createInterface({ input }).on("line", (line) => console.log(`${title} │ ${line}`));
  const [status] = (await once(child, "close")) as [number | null];
  return status === 0;
};

const check = async (...given: Parameters<typeof command>): Promise<boolean> => {
  const ok = await command(...given);
  total[ok ? "passed" : "failed"] += 1;
  return ok;
};

const vitest = async (title: string, project: string, env: NodeJS.ProcessEnv = {}): Promise<void> => {
  const report = `.atlas/tests-${project}.json`;
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const where = ["--config", "tests/vitest.config.ts", "--root", ".", "--project", `${project}*`];
  const ok = await command(title, "vitest", ["run", ...where, ...reporters], env);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8")) as Record<string, number>;
    total.passed += numPassedTests!;
    total.failed += Math.max(numFailedTests!, ok ? 0 : 1);
  } catch {
    total.failed += 1;
  }
};

/** The primary source, where it lies beside the project; the project does not contain it. */
const ARTICLE = "../shared/source/article.txt";
/** The site that is tested carries a release; dist/ stays as it is. */
const TESTED = { SITE_DIR: ".atlas/tested", RELEASES: ".atlas/tested-releases" };
const node = process.execPath;

const data = await check("data", node, ["scripts/normalize.ts"]);
if (existsSync(ARTICLE)) await check("verify", node, ["scripts/verify.ts", ARTICLE]);

const looks = async (): Promise<void> => {
  await check("lint", "eslint", ["-c", ".config/eslint.config.mjs", "--max-warnings", "0", "."]);
  await check("format", "prettier", ["--check", "--log-level", "warn", "."]);
};
await Promise.all([check("types", "astro", ["check", "--minimumFailingSeverity", "hint"]), looks()]);

// A build keeps one processor busy, and most machines have more.
const builds = async (): Promise<boolean> =>
  data &&
  (await check("an earlier release", node, ["tests/support/earlier-release.ts"], TESTED)) &&
  (await check("build", node, ["scripts/build.ts"], TESTED));
const [built] = await Promise.all([
  builds(),
  check("pages of a hostile record", node, ["tests/support/hostile-site.ts"]),
  vitest("unit tests", "unit"),
]);
if (built) {
  // Built once more, in another folder, time zone and language, while the first is looked at.
  await Promise.all([
    vitest("the built site", "site", TESTED),
    check("the same bytes elsewhere", node, ["scripts/reproduce.ts"], TESTED),
  ]);
  await vitest("browser", "browser", { ...TESTED, CHROME_PATH: findBrowser() });
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
