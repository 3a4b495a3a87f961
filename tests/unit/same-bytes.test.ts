import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { archiveOf, EARLIEST } from "../../src/render/archive.ts";
import { atomFeed } from "../../src/render/feeds/atom.ts";
import { builtFeed } from "../../src/render/feeds/built.ts";
import { jsonFeed } from "../../src/render/feeds/json-feed.ts";
import { chartFilesOf } from "../../src/render/chart-files/files.ts";
import { givenFor } from "../../src/render/chart-files/given.ts";
import { makeDataFiles } from "../../src/render/data/files.ts";
import { pptxOf } from "../../src/pptx/file.ts";
import { differences } from "../../src/render/reproduce.ts";
import { iconPng } from "../../src/render/site-files/icon.ts";
import { realAtlas } from "../support/cases.ts";
import { making, toldOf } from "../support/decks.ts";
import { realFiles, tablesOf } from "../support/fixture.ts";

const HOME = "https://example.org/atlas/";
const atlas = realAtlas();
const tables = tablesOf(realFiles());
const told = toldOf(atlas, atlas.cases("zh")[0]!, HOME);
const zone = process.env["TZ"];

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

/** Every kind of file that a library of its own writes: those put in clocks, zones and random names. */
const makers: Record<string, () => Promise<Record<string, string | Uint8Array>>> = {
  "the data files": async () =>
    Object.fromEntries([...(await makeDataFiles(tables, HOME))].map(([name, { bytes }]) => [name, bytes])),
  "the files of a chart": async () => {
    const chart = charts.find(({ id }) => id === "roles")!;
    const given = givenFor(chart, atlas, "zh", HOME);
    // Pictures are drawn from the rows and the letters alone, by libraries that know no clock, and take long.
    const drawn = chartFilesOf(chart).filter(({ name }) => /\.(csv|json|xlsx|pdf)$/.test(name));
    const files = drawn.map(async ({ name, make }) => [name, await make(given)] as const);
    return Object.fromEntries(await Promise.all(files));
  },
  "a PowerPoint file, as a page packs it": async () => ({ pptx: await pptxOf(told, making) }),
  "a PowerPoint file, as a build packs it": async () => ({
    pptx: await pptxOf(told, {
      ...making,
      archive: async (files) => Uint8Array.from(await archiveOf(files, EARLIEST)),
    }),
  }),
  "the feeds and the mark": async () => ({
    atom: atomFeed(builtFeed("zh", HOME)),
    json: jsonFeed(builtFeed("en", HOME)),
    icon: await iconPng(192),
  }),
};

describe("the same record gives the same bytes, whatever the time, the zone and chance", () => {
  it.each(Object.keys(makers))("in %s", async (kind) => {
    const make = async (TZ: string, now: string, chance: number) => {
      process.env["TZ"] = TZ;
      vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
      vi.spyOn(Math, "random").mockReturnValue(chance);
      const files = Object.entries(await makers[kind]!());
      return files.map(([name, bytes]) => `${name} ${createHash("sha256").update(bytes).digest("hex")}`);
    };
    const first = await make("Pacific/Kiritimati", "2030-12-31T23:30:00Z", 0.1);
    expect(first).toEqual(await make("America/Los_Angeles", "2041-01-01T01:30:00Z", 0.9));
    expect(first.length).toBeGreaterThan(0);
  });
});

describe("two built sites", () => {
  const folder = mkdtempSync(join(tmpdir(), "same-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("are told apart by every byte and every file", async () => {
    const write = (site: string, files: Record<string, string>) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, site, path)), { recursive: true });
        writeFileSync(join(folder, site, path), text);
      }
      return join(folder, site);
    };
    const one = write("one", { "a/x.html": "1", "b.css": "2", "c.js": "3", "c.js.gz": "z" });
    const other = write("other", { "a/x.html": "1", "b.css": "2 ", "d.js": "3" });
    expect(await differences(one, one)).toEqual({ files: 3, lines: [] });
    expect((await differences(one, other)).lines).toEqual([
      "b.css: has other bytes",
      "c.js: only in the first build",
      "d.js: only in the second build",
    ]);
  });
});
