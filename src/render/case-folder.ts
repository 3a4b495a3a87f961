import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseCase } from "../record/cases/parse.ts";
import type { CaseFiles } from "../record/cases/read.ts";

/** The ids of the charts: the folder is the registry, and its index can only be read by Astro. */
const chartIds = async (): Promise<Set<string>> => {
  const names = await readdir(fileURLToPath(new URL("../charts/", import.meta.url)));
  const ids = names.filter((name) => name.endsWith(".ts")).map((name) => name.slice(0, -".ts".length));
  return new Set(ids.filter((id) => id !== "define" && id !== "index"));
};

const readText = async (path: string): Promise<{ text: string } | { refusal: string }> => {
  try {
    const bytes = await readFile(path);
    try {
      return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
    } catch {
      return { refusal: "is not UTF-8. Save it as UTF-8." };
    }
  } catch (error) {
    return { refusal: `cannot be read (${(error as NodeJS.ErrnoException).code}). Make it a file that you may read.` };
  }
};

const parsed = new Map<string, { text: string; found: ReturnType<typeof parseCase> }>();

/** A file is taken apart again only when its text has changed: under the dev server that is most of the work of an edit elsewhere. */
const parseOnce: typeof parseCase = (text, of) => {
  const before = parsed.get(of.file);
  if (before?.text === text) return before.found;
  const found = parseCase(text, of);
  parsed.set(of.file, { text, found });
  return found;
};

/** The texts of a folder of cases (none where there is no folder) and the charts that they may show. */
export const readCaseFiles = async (folder: string): Promise<CaseFiles> => {
  const names = await readdir(folder).catch(() => []);
  const markdown = names.filter((name) => name.endsWith(".md"));
  const texts = await Promise.all(markdown.map(async (name) => [name, await readText(join(folder, name))] as const));
  return { texts: new Map(texts), charts: await chartIds(), parse: parseOnce };
};
