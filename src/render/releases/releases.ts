import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { compareVersions, isVersion } from "../../embeds/versions.ts";
import { tableNames, type Tables } from "../../tables/index.ts";
import { unpackFiles, type ReleaseFiles } from "./archive.ts";

/**
 * Where the releases are kept, one file each. They are the one generated thing that stands in the project: an article that
 * shows a frozen embed must show the same bytes for ever, and no later program, library or font draws the same bytes again.
 */
export const RELEASES = process.env["RELEASES"] ?? ".releases";

const ENDING = ".tar.br";
const MANIFEST = "release.json";

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

/** The paths whose bytes are not those that the release was published with, that are missing, or that it does not name. */
export const alteredFiles = ({ files, contents }: Pick<Release, "files" | "contents">): string[] => {
  const named = Object.entries(files)
    .filter(([path, hash]) => !contents.has(path) || sha256(contents.get(path)!) !== hash)
    .map(([path]) => path);
  const unnamed = [...contents.keys()].filter((path) => path !== MANIFEST && !Object.hasOwn(files, path));
  return [...named, ...unnamed];
};

/** A table that came after a release is empty in its record. */
const emptyTables = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables;

/** A packed release; `name` says where it stands. Throws when it is not what was published under the version. */
export const readPacked = async (packed: Buffer, version: string, name: string): Promise<Release> => {
  const contents = await unpackFiles(packed);
  const manifest = JSON.parse(contents.get(MANIFEST)!.toString()) as ReleaseManifest;
  if (!isVersion(version) || manifest.version !== version)
    throw new Error(`${name}: calls itself version ${JSON.stringify(manifest.version)}`);
  const altered = alteredFiles({ ...manifest, contents });
  if (altered.length > 0) throw new Error(`${name}: altered since its release: ${altered.join(", ")}`);
  const record = JSON.parse(contents.get("atlas.json")!.toString()) as Tables;
  return { ...manifest, contents, record: { ...emptyTables, ...record } };
};

/** The file of a version's release. */
export const releaseFile = (version: string, folder = RELEASES): string => join(folder, `${version}${ENDING}`);

/** Reads each release of a folder in turn, oldest first, as they are large; none where the folder is missing. */
export async function* eachRelease(folder = RELEASES): AsyncGenerator<Release> {
  const names = await readdir(folder).catch(() => []);
  const versions = names.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length));
  for (const version of versions.sort(compareVersions)) {
    const path = releaseFile(version, folder);
    yield await readPacked(await readFile(path), version, path);
  }
}

/** Folders of embeds, whose wrong addresses are answered by a page of the site as it is now. */
const EMBEDS = ["embed", "zh/embed"];

const placeMissingPages = async (site: string, version: string): Promise<void> => {
  for (const folder of EMBEDS)
    await copyFile(join(site, folder, "404.html"), join(site, "v", version, folder, "404.html")).catch(() => undefined);
};

/** Writes every release below `v/<version>/` of a built site. */
export const placeReleases = async (site: string, folder = RELEASES): Promise<void> => {
  for await (const { version, contents } of eachRelease(folder)) {
    for (const [path, bytes] of contents) {
      const file = join(site, "v", version, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    await placeMissingPages(site, version);
  }
};
