import { globSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "astro";
import { packFiles, type ReleaseFiles } from "./archive.ts";
import { recordFrom } from "./record-from.ts";
import { readPacked, RELEASES, releaseFile, sha256, type ReleaseManifest } from "./releases.ts";
import { softwareBill } from "./sbom.ts";

const FROZEN = ".atlas/frozen";

/** A release: the version, its ISO date, where it is kept, and the file of the normalized record that it shows. */
interface Given {
  version: string;
  date: string;
  folder?: string;
  record?: string;
}

const RECORD = ".atlas/atlas.json";

/** Builds the pages and pictures of a release, which name the version that they are frozen to. */
const buildFrozen = async ({ version, date, record = RECORD }: Given): Promise<ReleaseFiles> => {
  await rm(FROZEN, { recursive: true, force: true });
  process.env["FROZEN_VERSION"] = version;
  process.env["FROZEN_DATE"] = date;
  const vite = { plugins: [recordFrom(record)] };
  await build({ configFile: ".config/frozen.config.mjs", outDir: FROZEN, logLevel: "warn", vite });
  const paths = globSync("**/*.*", { cwd: FROZEN }).map((path) => path.replaceAll("\\", "/"));
  const files: ReleaseFiles = new Map();
  for (const path of paths.sort()) files.set(path, await readFile(join(FROZEN, path)));
  return files;
};

const manifestOf = ({ version, date }: Given, contents: ReleaseFiles): ReleaseManifest => ({
  version,
  date,
  files: Object.fromEntries([...contents].map(([path, bytes]) => [path, sha256(bytes)])),
});

/**
 * Builds the frozen embeds of a normalized record and keeps them as one file, read back before it counts.
 * Answers its path and how many files it holds.
 */
export const makeRelease = async (given: Given): Promise<{ path: string; files: number; bytes: number }> => {
  const folder = given.folder ?? RELEASES;
  const contents = await buildFrozen(given);
  contents.set("atlas.json", await readFile(given.record ?? RECORD));
  contents.set("sbom.cdx.json", Buffer.from(softwareBill()));
  contents.set("release.json", Buffer.from(`${JSON.stringify(manifestOf(given, contents), null, 2)}\n`));
  const packed = await packFiles(contents);
  const path = releaseFile(given.version, folder);
  await readPacked(packed, given.version, path);
  await mkdir(folder, { recursive: true });
  await writeFile(`${path}.part`, packed);
  await rename(`${path}.part`, path);
  return { path, files: contents.size, bytes: packed.length };
};
