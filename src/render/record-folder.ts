import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { CaseStudy } from "../record/cases/case.ts";
import { join as recordOf } from "../record/atlas.ts";
import { decode, type Decoded } from "../record/decode.ts";
import { normalize, type Files, type Normalized, type Refusals } from "../record/normalize.ts";
import type { Problem } from "../record/problem.ts";
import { onlyOutOfOrder, sortFiles } from "../record/sort.ts";
import { tableNames, type TableName, type Tables } from "../tables/index.ts";
import { readCaseFiles } from "./case-folder.ts";

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

const readTableFile = async (path: string): Promise<Decoded | undefined> => {
  try {
    return decode(await readFile(path));
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT") return undefined;
    if (code === "EISDIR")
      return { refusal: "is a folder, not a file. Move it away and put the CSV file in its place." };
    return { refusal: `cannot be read (${code}). Make it a file that you may read.` };
  }
};

const readTableFiles = async (folder: string): Promise<{ files: Files; refusals: Refusals }> => {
  const files: Partial<Files> = {};
  const refusals: Refusals = {};
  const read = async (name: TableName) => {
    const decoded = await readTableFile(join(folder, `${name}.csv`));
    if (decoded !== undefined && "refusal" in decoded) refusals[name] = decoded.refusal;
    else files[name] = decoded?.text;
  };
  await Promise.all(tableNames.map(read));
  return { files: files as Files, refusals };
};

const folderProblem = async (folder: string): Promise<string | undefined> => {
  try {
    if ((await stat(folder)).isDirectory()) return undefined;
    return "is a file, not a folder. Name the folder that holds the CSV files.";
  } catch (error) {
    const code = codeOf(error);
    return code === "ENOENT"
      ? "is missing. Name the folder that holds the CSV files."
      : `cannot be read (${code}). Name the folder that holds the CSV files.`;
  }
};

/** What only shows on slides; their code is loaded when there are cases to judge. */
const crowdedIn = async ({ tables, cases = [] }: Normalized, folder: string): Promise<Problem[]> => {
  if (tables === undefined || cases.length === 0) return [];
  const { crowdedSlides } = await import("../deck/crowded.ts");
  return crowdedSlides(recordOf(tables, cases), cases, folder);
};

/** Reads and checks the CSV files and the cases of a folder; `tables` and `cases` only when there is no problem. */
export const readRecordFolder = async (folder: string): Promise<Normalized> => {
  const problem = await folderProblem(folder);
  const { files, refusals } = await readTableFiles(folder);
  const cases = join(folder, "cases");
  const normalized = normalize(files, folder, refusals, await readCaseFiles(cases));
  const found = problem === undefined ? await crowdedIn(normalized, cases) : [{ file: folder, message: problem }];
  return found.length === 0 ? normalized : { draft: normalized.draft, problems: found };
};

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
};

/** Removes what killed processes left beside a file; those that still run need theirs. */
const forgetHalves = async (path: string): Promise<void> => {
  const start = `${basename(path)}.`;
  for (const name of await readdir(dirname(path))) {
    const pid = name.startsWith(start) ? /^(\d+)\.part$/.exec(name.slice(start.length))?.[1] : undefined;
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(dirname(path), name), { force: true });
  }
};

/** Writes files beside the old ones first, then renames them, so that a reader never meets half a file. */
const replaceFiles = async (files: { path: string; text: string }[]): Promise<void> => {
  const beside = (path: string) => `${path}.${process.pid}.part`;
  try {
    await Promise.all(files.map(({ path, text }) => writeFile(beside(path), text)));
    await Promise.all(files.map(({ path }) => rename(beside(path), path)));
    await Promise.all(files.map(({ path }) => forgetHalves(path)));
  } finally {
    await Promise.all(files.map(({ path }) => rm(beside(path), { force: true })));
  }
};

/**
 * Sorts the CSV files of a folder that are out of order and answers their paths; the others are not touched, and none
 * is when the record has any other mistake.
 */
export const sortRecordFolder = async (folder: string): Promise<string[]> => {
  const { files, refusals } = await readTableFiles(folder);
  if (!onlyOutOfOrder(normalize(files, folder, refusals))) return [];
  const texts = Object.entries(sortFiles(files)).map(([name, text]) => ({ path: join(folder, `${name}.csv`), text }));
  await replaceFiles(texts);
  return texts.map(({ path }) => path);
};

/** Writes the normalized record with its cases to `<out>/atlas.json`, whole or not at all. */
export const writeRecord = async (tables: Tables, cases: CaseStudy[], out: string): Promise<string> => {
  await mkdir(out, { recursive: true });
  const path = join(out, "atlas.json");
  await replaceFiles([{ path, text: `${JSON.stringify({ ...tables, cases })}\n` }]);
  return path;
};
