import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { kept } from "../../src/render/picture/cache.ts";

const run = promisify(execFile);
/** One of each kind of what makes pictures. */
const MAKERS = [
  "package-lock.json",
  "src/i18n/en.ts",
  "src/render/dataset.ts",
  "src/render/paper/draw.ts",
  "src/render/picture/encode.ts",
  "src/render/threads/raster.ts",
];
const cache = pathToFileURL(resolve("src/render/picture/cache.ts")).href;

describe("the cache of pictures", () => {
  it("makes anew what other code would make", async () => {
    const folder = mkdtempSync(join(tmpdir(), "kept-"));
    const ask = async (bytes: string): Promise<string> => {
      const script = `import("${cache}").then(({ kept }) => kept(["a"], async () => Buffer.from("${bytes}"))).then(String).then(console.log)`;
      return (await run(process.execPath, ["-e", script], { cwd: folder })).stdout.trim();
    };
    expect(await ask("first")).toBe("first");
    expect(await ask("second")).toBe("first");
    for (const path of MAKERS) {
      expect(existsSync(path), path).toBe(true);
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), "changed");
      expect(await ask(path)).toBe(path);
    }
    rmSync(folder, { recursive: true });
  });

  it("makes once what is asked for twice at once", async () => {
    let made = 0;
    const ask = () =>
      kept(["test", String(process.pid), String(performance.timeOrigin)], () => {
        made += 1;
        return Promise.resolve(Buffer.from("drawn"));
      });
    expect((await Promise.all([ask(), ask()])).map(String)).toEqual(["drawn", "drawn"]);
    expect(made).toBe(1);
    expect(String(await ask())).toBe("drawn");
    expect(made).toBe(1);
  });

  it("bears two of its kind at once, as in a build that holds the module twice", async () => {
    const key = ["two at once", String(process.pid), String(performance.timeOrigin)];
    vi.resetModules();
    const other = await import("../../src/render/picture/cache.ts");
    expect(other.kept).not.toBe(kept);
    const slowly = (bytes: string) => async () => {
      await new Promise((done) => setTimeout(done, 20));
      return Buffer.from(bytes.repeat(100_000));
    };
    const both = await Promise.all([kept(key, slowly("same")), other.kept(key, slowly("same"))]);
    expect(both.map((bytes) => bytes.length)).toEqual([400_000, 400_000]);
    expect(String(await kept(key, () => Promise.reject(new Error("made again"))))).toBe("same".repeat(100_000));
  });
});
