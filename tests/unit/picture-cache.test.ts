import { describe, expect, it, vi } from "vitest";
import { kept } from "../../src/render/picture/cache.ts";

describe("the cache of pictures", () => {
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
