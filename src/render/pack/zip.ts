import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

/** These are compressed as they are; a second time only costs time. */
const COMPRESSED = /\.(png|pdf|pptx|xlsx|parquet|zip)$/;

/** A content as bytes; what is bytes already is not copied. */
const bytesOf = (content: Uint8Array | string): Buffer =>
  typeof content === "string"
    ? Buffer.from(content)
    : Buffer.from(content.buffer, content.byteOffset, content.byteLength);

/**
 * Files as one ZIP archive below a folder, in the order of their paths, several compressed at once. Every entry has the same
 * date and time, so that the same files give the same bytes on one kind of processor.
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
    zip.addBuffer(bytesOf(files.get(path)!), `${folder}/${path}`, {
      mtime: new Date(year, month - 1, date),
      forceDosTimestamp: true,
      compress: !COMPRESSED.test(path),
    });
  zip.end();
  return buffer(zip.outputStream);
};
