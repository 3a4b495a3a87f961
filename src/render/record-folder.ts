import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { normalize, type Files } from "../record/normalize.ts";
import type { Problem } from "../record/problem.ts";
import { tableNames, type Tables } from "../tables/index.ts";

const readIfThere = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
};

/** Reads and checks the CSV files of a folder; `tables` only when there is no problem. */
export const readRecordFolder = async (folder: string): Promise<{ tables?: Tables; problems: Problem[] }> => {
  const texts = await Promise.all(
    tableNames.map(async (name) => [name, await readIfThere(join(folder, `${name}.csv`))] as const),
  );
  return normalize(Object.fromEntries(texts) as Files, folder);
};

/** Writes the normalized record to `<out>/atlas.json`: beside it first, then renamed, so that a reader never meets half a file. */
export const writeRecord = async (tables: Tables, out: string): Promise<string> => {
  await mkdir(out, { recursive: true });
  const path = join(out, "atlas.json");
  const beside = `${path}.${process.pid}.part`;
  await writeFile(beside, `${JSON.stringify(tables)}\n`);
  await rename(beside, path);
  return path;
};
