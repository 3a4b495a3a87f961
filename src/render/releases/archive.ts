import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { buffer } from "node:stream/consumers";
import { Readable } from "node:stream";
import { extract, pack } from "tar-stream";

/** Files by their path in a release, slashes forward. */
export type ReleaseFiles = Map<string, Buffer>;

// The pages of a release differ in little: a wide window finds what they share, and a release of some thousand pages
// becomes a few megabytes.
const BROTLI = {
  [constants.BROTLI_PARAM_QUALITY]: 9,
  [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
};

const NEVER = new Date(0);

/** A release as one file, a tar archive under Brotli; the same files give the same bytes. */
export const packFiles = async (files: ReleaseFiles): Promise<Buffer> => {
  const archive = pack();
  const paths = [...files.keys()].sort();
  for (const name of paths) archive.entry({ name, mtime: NEVER, mode: 0o644, uid: 0, gid: 0 }, files.get(name)!);
  archive.finalize();
  return brotliCompressSync(await buffer(archive), { params: BROTLI });
};

const isInside = (path: string): boolean =>
  !path.startsWith("/") && !path.includes("\\") && !path.split("/").includes("..");

/** The files of a packed release; throws when one would land outside its folder. */
export const unpackFiles = async (packed: Buffer): Promise<ReleaseFiles> => {
  const files: ReleaseFiles = new Map();
  const archive = Readable.from([brotliDecompressSync(packed)]).pipe(extract());
  for await (const entry of archive) {
    if (!isInside(entry.header.name))
      throw new Error(`the release holds a path outside its folder: ${entry.header.name}`);
    files.set(entry.header.name, await buffer(entry));
  }
  return files;
};
