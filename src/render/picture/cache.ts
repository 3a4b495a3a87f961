import { createHash, randomUUID } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

const FOLDER = ".atlas/pictures";

/**
 * What makes other bytes of the same key, from the project's folder: the code that draws and writes, the words that it puts in,
 * and the packages. What else runs in threads shows in the drawings that the keys hold.
 */
const MAKERS = [
  "package-lock.json",
  "src/i18n/{en,index,paper,zh}.ts",
  "src/render/dataset.ts",
  "src/render/{paper,picture,threads}/**/*.ts",
];

/** Milliseconds: under the dev server threads without work, which end after as long, know an edit when this does. */
const REREAD = 1000;

let read = { at: -Infinity, makers: "" };

/** SHA-256 of all makers, and the release of the compressor within Node. */
const makers = (): string => {
  if (performance.now() - read.at < REREAD) return read.makers;
  const hash = createHash("sha256").update(process.versions.zlib);
  for (const path of globSync(MAKERS).sort()) hash.update(readFileSync(path));
  read = { at: performance.now(), makers: hash.digest("hex") };
  return read.makers;
};

const underWay = new Map<string, Promise<Buffer>>();

/**
 * The bytes that `make` makes from what `key` spells out, kept by the SHA-256 of key and makers. Written beside and renamed, so that a
 * killed build leaves no half file; asked for twice at once, made once.
 */
export const kept = (key: string[], make: () => Promise<Buffer>): Promise<Buffer> => {
  const path = join(
    FOLDER,
    createHash("sha256")
      .update(JSON.stringify([makers(), ...key]))
      .digest("hex"),
  );
  const found = underWay.get(path) ?? readOrMake(path, make).finally(() => underWay.delete(path));
  underWay.set(path, found);
  return found;
};

const readOrMake = async (path: string, make: () => Promise<Buffer>): Promise<Buffer> => {
  const found = await readFile(path).catch(() => undefined);
  if (found !== undefined) {
    const now = new Date();
    await utimes(path, now, now).catch(() => undefined);
    return found;
  }
  const made = await make();
  // Several processes, and several copies of this module in one, may make the same at once: each writes beside on its own.
  const beside = `${path}.${randomUUID()}.part`;
  await mkdir(FOLDER, { recursive: true });
  await writeFile(beside, made);
  await rename(beside, path);
  return made;
};

/** Removes what nothing has asked for since `since`, half files of killed builds among it. */
export const forgetUnused = async (since: Date): Promise<void> => {
  const names = await readdir(FOLDER).catch(() => []);
  const forget = async (path: string) => {
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined && found.mtime < since) await rm(path, { force: true });
  };
  await Promise.all(names.map((name) => forget(join(FOLDER, name))));
};
