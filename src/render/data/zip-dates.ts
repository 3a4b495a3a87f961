const END = 0x06054b50;
const EARLIEST = 0x0021; // 1 January 1980, the first day that the format can write

/**
 * The archive with the time of every entry set to the earliest that ZIP knows, so that the same content gives the same
 * bytes whenever it is packed. Throws when the bytes are no (small) ZIP archive.
 */
export const withoutDates = (archive: Uint8Array): Uint8Array => {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new Error("not a ZIP archive");
  const clear = (at: number) => {
    view.setUint16(at, 0, true);
    view.setUint16(at + 2, EARLIEST, true);
  };
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    clear(entry + 12);
    clear(view.getUint32(entry + 42, true) + 10);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true));
    entry += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
};
