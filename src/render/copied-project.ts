import { cpSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";

/** What a site is built from, beside its record and the installed packages. */
const FOLDERS = [".config", "public", "scripts", "src"];
const FILES = [
  ...["astro.config.mjs", "package.json", "package-lock.json", "tsconfig.json"],
  ...["README.md", "CHANGELOG.md", "LICENSE", "CITATION.cff"],
];
/** What of `data/` is not of the record. */
const BASE = ["data/geo", "data/README.md", "data/LICENSE"];

/** Copies to a new folder what the site is built from, with its record unless another is to be put there; the installed packages are shared. */
export const copyProject = (folder: string, record = true): void => {
  for (const path of [...FOLDERS, ...FILES, ...(record ? ["data"] : BASE)])
    cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
};

/** What puts a site elsewhere, and what makes the site builder think that it is part of a test. */
const ELSEWHERE = ["SITE_DIR", "RELEASES", "SITE_URL", "BASE_PATH", "VITEST", "NODE_ENV"];

/** The environment as a person has it who has set nothing. */
export const ownEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !ELSEWHERE.includes(name)));
