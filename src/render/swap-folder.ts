import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";

/** Where the next state of a built folder is made, and where the last one waits while the two change places. */
export const besideFolder = (folder: string, work = ".atlas"): { next: string; old: string } => ({
  next: join(work, `${basename(folder)}-next`),
  old: join(work, `${basename(folder)}-old`),
});

/** Puts the last folder back where a process was killed between the two renames of `swapFolder`. */
export const restoreFolder = async (folder: string, work?: string): Promise<void> => {
  const { old } = besideFolder(folder, work);
  if (!existsSync(folder) && existsSync(old)) await rename(old, folder);
};

/** Puts the next folder, whole, in the place of the last one. A kill at any moment leaves one of them, there or to be restored. */
export const swapFolder = async (folder: string, work?: string): Promise<void> => {
  const { next, old } = besideFolder(folder, work);
  await restoreFolder(folder, work);
  await rm(old, { recursive: true, force: true });
  if (existsSync(folder)) await rename(folder, old);
  await rename(next, folder);
  await rm(old, { recursive: true, force: true });
};
