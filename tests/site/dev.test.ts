import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { devCopy, type DevCopy } from "../../src/render/dev-copy.ts";

describe("the dev server", () => {
  let dev: DevCopy | undefined;
  beforeAll(async () => {
    dev = await devCopy();
  }, 90_000);
  afterAll(() => dev?.stop());
  const page = async (address: string) => (await fetch(`${dev!.origin}${address}`)).text();

  it("shows an edited cell, says what is wrong with a bad one, and keeps the last good record", async () => {
    expect(await page("/places/chengdu/")).toContain("Chengdu");
    const file = join(dev!.folder, "data", "places.csv");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(",Chengdu,", ",Rongcheng,"));
    await expect.poll(() => page("/places/chengdu/"), { timeout: 20_000 }).toContain("<h1>Rongcheng");
    writeFileSync(file, text.replace("510100", "51010"));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page("/places/chengdu/")).toContain("<h1>Rongcheng");
  });

  it("draws charts, embeds, slides and pictures", async () => {
    for (const address of ["/charts/roles/", "/zh/embed/roles/", "/cases/chengdu/slides/", "/charts/roles.svg"])
      expect(await page(address), address).toContain("<svg");
  });

  it("serves the overview's script as one that a page may hold outside of a module", async () => {
    const script = await page("/overview.js");
    expect(() => new Function(script)).not.toThrow();
    expect(script).toContain("data-view-of");
  });
});
