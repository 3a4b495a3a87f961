import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { tableNames } from "../../src/tables/index.ts";
import { DOCUMENT, documentFiles } from "../support/document.ts";

describe("npm run verify", () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-verify-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const files = documentFiles();
  for (const name of tableNames) writeFileSync(join(folder, `${name}.csv`), files[name]!);
  const latin = join(folder, "latin.txt");
  writeFileSync(latin, Buffer.from([0xd4, 0xc6, 0xb8, 0xdb]));

  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["scripts/verify.ts", ...args, "--data", folder], { encoding: "utf8" });

  it.each([
    [["--coverage"], /^4-6 {2}通告\n[\s\S]*notice: evidence touches/],
    [["--find", "云港"], /^0,2 {2}\[云港\]工程/],
    [[], /^notice: all 6 locators hold\n$/],
  ])("%j of a document", (args, stdout) => {
    const result = run(DOCUMENT, ...args);
    expect(result.status).toBe(0);
    expect(result.stdout).toMatch(stdout);
  });

  it.each([
    [[join(folder, "none.txt")], "none.txt: is missing. "],
    [[folder], ": is a folder. "],
    [[latin], "latin.txt: is not UTF-8 text. "],
    [[DOCUMENT, "--find", "试点"], '"试点" does not stand in it. '],
    [["README.md"], "README.md: is not the copy of any source: "],
    [[], "verify: name one document. Write: npm run verify -- FILE"],
    [[DOCUMENT, DOCUMENT], "verify: name one document. "],
    [[DOCUMENT, "--covrage"], "verify: Unknown option '--covrage'. Write: "],
    [[DOCUMENT, "--coverage", "--find", "x"], "verify: choose --coverage or --find. "],
  ])("%j is refused in one line", (args, line) => {
    const { status, stderr, stdout } = run(...args);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(line);
  });
});
