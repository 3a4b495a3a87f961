import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

/** These are compressed as they are; a second time only costs time. */
const COMPRESSED = /\.(png|pdf|pptx|xlsx|parquet|zip)$/;

/** The earliest day that ZIP knows in every time zone. */
export const EARLIEST = "1980-01-02";

/** A file in an archive. */
export type Archived = readonly [path: string, content: Uint8Array | string];

/** A content as bytes; what is bytes already is not copied. */
const bytesOf = (content: Uint8Array | string): Buffer =>
  typeof content === "string"
    ? Buffer.from(content)
    : Buffer.from(content.buffer, content.byteOffset, content.byteLength);

/** Puts files into an archive, all of one date and time, so that the same files give the same bytes on one kind of processor. */
const intoArchive = (zip: ZipFile, day: string): ((...file: Archived) => void) => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  // The archive writes local time, and so is this made.
  const options = { mtime: new Date(year, month - 1, date), forceDosTimestamp: true };
  return (path, content) => zip.addBuffer(bytesOf(content), path, { ...options, compress: !COMPRESSED.test(path) });
};

/** Files as one ZIP archive in their order, dated a day, several compressed at once beside the thread that asks. */
export const archiveStream = (files: Iterable<Archived>, day: string): Readable => {
  const zip = new ZipFile();
  const put = intoArchive(zip, day);
  for (const file of files) put(...file);
  zip.end();
  return zip.outputStream as Readable;
};

/** The same, whole, of files that may still be in the making: those that are made are compressed meanwhile. */
export const archiveOf = async (files: Iterable<Archived> | AsyncIterable<Archived>, day: string): Promise<Buffer> => {
  const zip = new ZipFile();
  const whole = buffer(zip.outputStream);
  const put = intoArchive(zip, day);
  for await (const file of files) put(...file);
  zip.end();
  return whole;
};
