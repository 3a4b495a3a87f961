import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Tables } from "../../tables/index.ts";
import { unpackFiles, type ReleaseFiles } from "./archive.ts";

/**
 * Where the releases are kept, one file each. They are the one generated thing that stands in the project: an article that
 * shows a frozen embed must show the same bytes for ever, and no later program, library or font draws the same bytes again.
 */
export const RELEASES = process.env["RELEASES"] ?? ".releases";

const ENDING = ".tar.br";

/** What a release says of itself, in its `release.json`. */
export interface ReleaseManifest {
  version: string;
  /** ISO date. */
  date: string;
  /** SHA-256 of every other file, by path. */
  files: Record<string, string>;
}

/** One release as it was published. */
export interface Release extends ReleaseManifest {
  contents: ReleaseFiles;
  record: Tables;
}

export const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

const numbers = (version: string): number[] => version.split(/[.-]/).map(Number);

/** Orders versions as numbers: 0.9.0 before 0.10.0. */
export const byVersion = (a: { version: string }, b: { version: string }): number => {
  const [left, right] = [numbers(a.version), numbers(b.version)];
  const i = left.findIndex((part, at) => part !== right[at]);
  return i === -1 ? 0 : left[i]! - (right[i] ?? 0);
};

/** The paths whose bytes are not those that the release was published with, or that are missing. */
export const alteredFiles = ({ files, contents }: Pick<Release, "files" | "contents">): string[] =>
  Object.entries(files)
    .filter(([path, hash]) => !contents.has(path) || sha256(contents.get(path)!) !== hash)
    .map(([path]) => path);

const readRelease = async (path: string): Promise<Release> => {
  const contents = await unpackFiles(await readFile(path));
  const manifest = JSON.parse(contents.get("release.json")!.toString()) as ReleaseManifest;
  const altered = alteredFiles({ ...manifest, contents });
  if (altered.length > 0) throw new Error(`${path}: altered since its release: ${altered.join(", ")}`);
  return { ...manifest, contents, record: JSON.parse(contents.get("atlas.json")!.toString()) as Tables };
};

/** The file of a version's release. */
export const releaseFile = (version: string, folder = RELEASES): string => join(folder, `${version}${ENDING}`);

/** All releases, oldest first; none where the folder is missing. Throws when a file is not what was published. */
export const readReleases = async (folder = RELEASES): Promise<Release[]> => {
  const names = await readdir(folder).catch(() => []);
  const releases = names.filter((name) => name.endsWith(ENDING)).map((name) => readRelease(join(folder, name)));
  return (await Promise.all(releases)).sort(byVersion);
};

/** Writes every release below `v/<version>/` of a built site. */
export const placeReleases = async (site: string, folder = RELEASES): Promise<void> => {
  for (const { version, contents } of await readReleases(folder))
    for (const [path, bytes] of contents) {
      const file = join(site, "v", version, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
};
