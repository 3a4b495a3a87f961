import { zipSync, type Zippable } from "fflate";

/** These are compressed as they are; a second time only costs time. */
const COMPRESSED = /\.(png|pdf|pptx|xlsx|parquet|zip)$/;

/**
 * Files as one ZIP archive below a folder, in the order of their paths. Every entry has the same date and time, so that the
 * same files give the same bytes.
 * @param day ISO date; the archive writes local time, and so is this made
 */
export const zipOf = (files: ReadonlyMap<string, Uint8Array | string>, folder: string, day: string): Uint8Array => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const encoder = new TextEncoder();
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    const content = files.get(path)!;
    const bytes = typeof content === "string" ? encoder.encode(content) : content;
    entries[`${folder}/${path}`] = [bytes, { level: COMPRESSED.test(path) ? 0 : 6 }];
  }
  return zipSync(entries, { mtime: new Date(year, month - 1, date) });
};
