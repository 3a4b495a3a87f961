import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { costOf } from "../../src/render/bench/record.ts";
import { synthesize } from "../../src/render/synth.ts";
import { complaints, realFiles, tablesOf } from "../support/fixture.ts";

const vocabulary = realFiles().vocabulary!;
const folder = mkdtempSync(join(tmpdir(), "atlas-synth-"));
afterAll(() => rmSync(folder, { recursive: true }));
const run = (...args: string[]) => spawnSync(process.execPath, ["scripts/synth.ts", ...args], { encoding: "utf8" });

describe("an invented record", () => {
  it.each([
    [1, 1],
    [3, 40],
    [30, 7],
  ])("of %i places and %i systems is valid and has just so many", (places, initiatives) => {
    const files = synthesize({ places, initiatives }, vocabulary);
    expect(complaints(files)).toEqual([]);
    const tables = tablesOf(files);
    expect(tables.places.filter(({ level }) => level === "city")).toHaveLength(places);
    expect(tables.initiatives).toHaveLength(initiatives);
  });

  it("is the same for the same size, and not for another", () => {
    const size = { places: 3, initiatives: 40 };
    expect(synthesize(size, vocabulary)).toEqual(synthesize(size, vocabulary));
    expect(synthesize({ ...size, initiatives: 41 }, vocabulary).initiatives).not.toBe(
      synthesize(size, vocabulary).initiatives,
    );
  });

  it("is written by npm run synth into a new folder only", () => {
    const out = join(folder, "new");
    const { status, stdout } = run("--places", "2", "--initiatives", "5", "--out", out);
    expect([status, stdout]).toEqual([0, `2 places and 5 systems, all invented -> ${out}\n`]);
    expect(readFileSync(join(out, "initiatives.csv"), "utf8")).toBe(
      synthesize({ places: 2, initiatives: 5 }, vocabulary).initiatives,
    );
    expect(readdirSync(out)).toHaveLength(readdirSync("data").filter((file) => file.endsWith(".csv")).length);
    expect(run("--out", out).stderr).toBe(`${out}: is not empty. Name a new folder with --out.\n`);
    expect(run("--out", "README.md").stderr).toBe(
      "README.md: cannot be written (EEXIST). Name a folder that you may write to.\n",
    );
    expect(run().stderr).toBe("Name a new folder with --out.\n");
    expect(run("--places", "0", "--out", folder).stderr).toBe(
      '--places: "0" is not a whole number from 1 to 9999999.\n',
    );
  });

  it("can be measured", () => {
    expect(costOf(50, vocabulary, 1)).toMatchObject({ initiatives: 50, normalize: expect.any(Number) as number });
  });
});
