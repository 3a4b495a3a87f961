import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

/** These are compressed as they are; a second time only costs time. */
const COMPRESSED = /\.(png|pdf|pptx|xlsx|parquet|zip)$/;

/**
 * Files as one ZIP archive below a folder, in the order of their paths, several compressed at once. Every entry has the same
 * date and time, so that the same files give the same bytes.
 * @param day ISO date; the archive writes local time, and so is this made
 */
export const zipOf = async (
  files: ReadonlyMap<string, Uint8Array | string>,
  folder: string,
  day: string,
): Promise<Buffer> => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const zip = new ZipFile();
  for (const path of [...files.keys()].sort())
    zip.addBuffer(Buffer.from(files.get(path)!), `${folder}/${path}`, {
      mtime: new Date(year, month - 1, date),
      forceDosTimestamp: true,
      compress: !COMPRESSED.test(path),
    });
  zip.end();
  return buffer(zip.outputStream);
};
