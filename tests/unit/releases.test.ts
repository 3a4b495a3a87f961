import fc from "fast-check";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { pack } from "tar-stream";
import { buffer } from "node:stream/consumers";
import { afterAll, describe, expect, it } from "vitest";
import { compareVersions } from "../../src/embeds/versions.ts";
import { packFiles, unpackFiles } from "../../src/render/releases/archive.ts";
import { eachRelease, placeReleases, releaseFile, sha256 } from "../../src/render/releases/releases.ts";

const readReleases = (from: string) => Array.fromAsync(eachRelease(from));
const folder = mkdtempSync(join(tmpdir(), "releases-"));
afterAll(() => rmSync(folder, { recursive: true }));

const publish = async (
  version: string,
  files: Record<string, string>,
  claimed = files,
  called = version,
): Promise<void> => {
  const hashes = Object.fromEntries(Object.entries(claimed).map(([path, text]) => [path, sha256(Buffer.from(text))]));
  const manifest = JSON.stringify({ version: called, date: "2020-01-01", files: hashes });
  const all = Object.entries({ ...files, "release.json": manifest });
  const contents = new Map(all.map(([path, text]) => [path, Buffer.from(text)]));
  writeFileSync(releaseFile(version, folder), await packFiles(contents));
};

describe("a packed release", () => {
  it("gives back the bytes that were packed, and packs the same files to the same bytes in any order", async () => {
    const path = fc.stringMatching(/^[a-z0-9]{1,8}(\/[a-z0-9.]{1,8}[a-z]){0,3}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(path, fc.uint8Array()), { selector: ([name]) => name }),
        async (entries) => {
          const files = new Map(entries.map(([name, bytes]) => [name, Buffer.from(bytes)]));
          const packed = await packFiles(files);
          const back = await unpackFiles(packed);
          expect([...back.keys()].sort()).toEqual([...files.keys()].sort());
          for (const [name, bytes] of files) expect(back.get(name)!.equals(bytes)).toBe(true);
          expect((await packFiles(new Map([...files].reverse()))).equals(packed)).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("is refused when a path leads outside its folder", async () => {
    for (const name of ["../x", "a/../../x", "/etc/x", "a\\..\\x"]) {
      const archive = pack();
      archive.entry({ name }, "x");
      archive.finalize();
      await expect(unpackFiles(brotliCompressSync(await buffer(archive))), name).rejects.toThrow(/outside/);
    }
  });
});

describe("the folder of releases", () => {
  it("is read oldest first, 0.9 before 0.10, and placed below the version, byte for byte", async () => {
    for (const version of ["0.10.0", "0.9.0"])
      await publish(version, { "atlas.json": "{}", "embed/timeline/index.html": `<p>${version} 云</p>` });
    expect((await readReleases(folder)).map(({ version }) => version)).toEqual(["0.9.0", "0.10.0"]);
    const site = mkdtempSync(join(tmpdir(), "site-"));
    await placeReleases(site, folder);
    expect(readFileSync(join(site, "v/0.10.0/embed/timeline/index.html"), "utf8")).toBe("<p>0.10.0 云</p>");
    rmSync(site, { recursive: true });
    expect(await readReleases(join(folder, "none"))).toEqual([]);
  });

  it("is refused when a file is not the one that was published, or is missing", async () => {
    const files = { "atlas.json": "{}", "embed/a/index.html": "<p>9</p>" };
    await publish("0.11.0", files, { ...files, "embed/a/index.html": "<p>8</p>" });
    await expect(readReleases(folder)).rejects.toThrow(/0\.11\.0.*altered.*embed\/a\/index\.html/);
    await publish("0.11.0", files, { ...files, "embed/b/index.html": "gone" });
    await expect(readReleases(folder)).rejects.toThrow(/embed\/b/);
  });

  it("is refused when it carries a file that was not published, or is another version than its name", async () => {
    const files = { "atlas.json": "{}", "embed/a/index.html": "<p>9</p>" };
    await publish("0.11.0", { ...files, "embed/evil/index.html": "<p>10</p>" }, files);
    await expect(readReleases(folder)).rejects.toThrow(/altered.*embed\/evil/);
    for (const called of ["../../esc", "0.12.0", "0.11"]) {
      await publish("0.11.0", files, files, called);
      await expect(readReleases(folder), called).rejects.toThrow(/calls itself version/);
    }
    await publish("0.11.0", files);
    const [{ record }] = (await readReleases(folder)).slice(-1) as [Awaited<ReturnType<typeof readReleases>>[number]];
    expect(record.targets, "a table that the release did not have").toEqual([]);
  });

  it("orders versions as numbers", () => {
    const versions = ["1.0.0", "0.2.0", "0.10.1", "0.10.0"];
    expect(versions.sort(compareVersions)).toEqual(["0.2.0", "0.10.0", "0.10.1", "1.0.0"]);
  });
});
