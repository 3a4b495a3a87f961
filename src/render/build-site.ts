import { rm } from "node:fs/promises";
import { build } from "astro";
import { formatProblem } from "../record/problem.ts";
import { factCount, type Tables } from "../tables/index.ts";
import { placeMissingPages, writeHosting } from "./hosting/write.ts";
import { isPacked } from "./pack/name.ts";
import { writePack } from "./pack/write.ts";
import { forgetUnused } from "./picture/cache.ts";
import { readRecordFolder, writeRecord } from "./record-folder.ts";
import { release } from "./release.ts";
import { placeReleases } from "./releases/releases.ts";
import { homeOf } from "./site-address.ts";
import { writeSitemap } from "./site-files/sitemap.ts";
import { siteFolder } from "./site-folder.ts";
import { besideFolder, restoreFolder, swapFolder } from "./swap-folder.ts";

const { next: NEXT } = besideFolder(siteFolder);

const normalized = async (data: string): Promise<Tables | undefined> => {
  const { tables, cases = [], problems } = await readRecordFolder(data);
  for (const problem of problems) console.error(formatProblem(problem));
  if (tables !== undefined) await writeRecord(tables, cases, ".atlas");
  return tables;
};

/** Normalizes `data/` into `.atlas/`; on mistakes prints each and answers false, leaving the last good record as it was. */
export const normalizeForSite = async (data = "data"): Promise<boolean> => (await normalized(data)) !== undefined;

/** Builds the site beside its folder and then puts it in its place, so that a broken or killed build leaves the last good one. */
export const buildSite = async (): Promise<boolean> => {
  const started = new Date();
  await restoreFolder(siteFolder);
  const tables = await normalized("data");
  if (tables === undefined) return false;
  await rm(NEXT, { recursive: true, force: true });
  await build({ outDir: NEXT, logLevel: "warn" });
  await placeMissingPages(NEXT);
  await placeReleases(NEXT);
  const base = process.env["BASE_PATH"] ?? "/";
  if (isPacked(factCount(tables))) await writePack(NEXT, base);
  await writeSitemap(NEXT, homeOf(base), release.date);
  await writeHosting(NEXT, base);
  await swapFolder(siteFolder);
  await forgetUnused(started);
  return true;
};
