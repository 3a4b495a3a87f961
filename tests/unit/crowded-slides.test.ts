import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { formatProblem } from "../../src/record/problem.ts";
import { readRecordFolder } from "../../src/render/record-folder.ts";

const LONG = "A lesson that goes on about registers, sheets, budgets and what each office keeps to itself. ";

/** What is found when a case says more in one of its places. */
const found = async (name: string, old: string, more: string): Promise<string[]> => {
  const folder = mkdtempSync(join(tmpdir(), "crowded-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  cpSync("data", folder, { recursive: true });
  const path = join(folder, "cases", name);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(old);
  writeFileSync(path, text.replace(old, more));
  const { tables, problems } = await readRecordFolder(folder);
  expect(tables === undefined).toBe(problems.length > 0);
  return problems.map(formatProblem).map((line) => line.replace(folder, "data"));
};

describe("words that a slide cannot hold", () => {
  it("are found where they are written, all at once, and nothing is built", async () => {
    const study = readFileSync("data/cases/xian.en.md", "utf8");
    const [objective] = /^- Identify.*$/m.exec(study)!;
    const [question] = /^### .*$/m.exec(study)!;
    const lines = await found("xian.en.md", objective!, `- ${LONG.repeat(12)}`);
    expect(lines).toEqual([
      expect.stringMatching(
        /^data\/cases\/xian\.en\.md: has more words for the slide "What you will be able to do" than .* Shorten them/,
      ),
    ]);
    expect(await found("xian.en.md", question!, `### ${LONG.repeat(12)}?`)).toHaveLength(1);
  });

  it("are counted in the letters of each language", async () => {
    const [summary] = /^summary: .*$/m.exec(readFileSync("data/cases/xian.zh.md", "utf8"))!;
    expect(await found("xian.zh.md", summary!, `summary: ${"开发区的战略挂在城市名下。".repeat(10)}`)).toEqual([]);
    expect(await found("xian.zh.md", summary!, `summary: ${"开发区的战略挂在城市名下。".repeat(80)}`)).toHaveLength(1);
  });
});
