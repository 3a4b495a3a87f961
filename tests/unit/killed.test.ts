import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { synthesize } from "../../src/render/synth.ts";
import { besideFolder, restoreFolder, swapFolder } from "../../src/render/swap-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "killed-"));
afterAll(() => rmSync(folder, { recursive: true }));
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Runs a script of Node and kills it, without a chance to clean up, once `when` is true. */
const killed = async (args: string[], when: (started: number) => boolean): Promise<void> => {
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  const gone = once(child, "exit");
  const started = Date.now();
  while (child.exitCode === null && !when(Date.now() - started)) await wait(0);
  child.kill("SIGKILL");
  await gone;
};

describe("a command that is killed", () => {
  it("while it writes the record leaves the last one whole, and the next run clears up", async () => {
    // Some megabytes, so that writing takes long enough to be met.
    const vocabulary = readFileSync("data/vocabulary.csv", "utf8");
    for (const [name, initiatives] of [
      ["last", 5000],
      ["next", 5001],
    ] as const) {
      mkdirSync(join(folder, name));
      for (const [table, text] of Object.entries(synthesize({ places: 12, initiatives }, vocabulary)))
        writeFileSync(join(folder, name, `${table}.csv`), text ?? "");
    }
    const out = join(folder, "out");
    const path = join(out, "atlas.json");
    const args = (data: string, to: string) => [
      "scripts/normalize.ts",
      ...["--data", join(folder, data), "--out", join(folder, to)],
    ];
    const read = () => createHash("sha256").update(readFileSync(path)).digest("hex");
    await killed(args("next", "out"), () => false);
    const next = read();
    await killed(args("last", "out"), () => false);
    const last = read();
    expect(next).not.toBe(last);
    const size = () => readdirSync(out).reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
    const before = size();
    for (const when of [(ms: number) => ms > 150, () => size() !== before]) {
      await killed(args("next", "out"), when);
      expect([last, next]).toContain(read());
      for (const name of readdirSync(out)) if (name.endsWith(".part")) expect(name).toMatch(/^atlas\.json\.\d+\.part$/);
    }
    writeFileSync(join(out, "atlas.json.999999999.part"), "{");
    await killed(args("next", "out"), () => false);
    expect(read()).toBe(next);
    expect(readdirSync(out)).toEqual(["atlas.json"]);
  });

  it("while it puts a new site in place leaves a whole one, the last or the next", async () => {
    const [site, work] = [join(folder, "site"), join(folder, "work")];
    // Without end, so that a kill meets every step of it.
    const script = `
      import { mkdirSync, writeFileSync, rmSync } from "node:fs";
      import { besideFolder, swapFolder } from ${JSON.stringify(resolve("src/render/swap-folder.ts"))};
      const { next } = besideFolder(${JSON.stringify(site)}, ${JSON.stringify(work)});
      for (let i = 0; ; i += 1) {
        rmSync(next, { recursive: true, force: true });
        mkdirSync(next, { recursive: true });
        for (const name of ["a", "b", "c"]) writeFileSync(next + "/" + name, String(i));
        await swapFolder(${JSON.stringify(site)}, ${JSON.stringify(work)});
      }`;
    mkdirSync(work);
    writeFileSync(join(work, "run.mjs"), script);
    mkdirSync(site);
    for (const name of ["a", "b", "c"]) writeFileSync(join(site, name), "first");
    const seen = new Set<string>();
    for (let round = 0; round < 8; round += 1) {
      // The moment counts from its first work on, however long it takes to start.
      let since = Infinity;
      rmSync(join(work, "site-next"), { recursive: true, force: true });
      await killed([join(work, "run.mjs")], (ms) => {
        if (existsSync(join(work, "site-next"))) since = Math.min(since, ms);
        return ms - since > 3 + round * 5;
      });
      await restoreFolder(site, work);
      const texts = readdirSync(site).map((name) => readFileSync(join(site, name), "utf8"));
      expect(texts, `round ${round}`).toEqual([texts[0], texts[0], texts[0]]);
      seen.add(texts[0]!);
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  it("between the two moves of a site has the last one put back", async () => {
    const [site, work] = [join(folder, "cut"), join(folder, "cut-work")];
    const { next, old } = besideFolder(site, work);
    for (const [path, text] of [
      [next, "next"],
      [old, "last"],
    ] as const) {
      mkdirSync(path, { recursive: true });
      writeFileSync(join(path, "index.html"), text);
    }
    await restoreFolder(site, work);
    expect(readFileSync(join(site, "index.html"), "utf8")).toBe("last");
    await swapFolder(site, work);
    expect(readFileSync(join(site, "index.html"), "utf8")).toBe("next");
    expect([existsSync(next), existsSync(old)]).toEqual([false, false]);
  });
});
