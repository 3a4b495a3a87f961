import { inflateSync } from "node:zlib";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** CRC-32 as the PNG specification writes it, independent of the library that wrote the file. */
const crc = (bytes: Uint8Array): number => {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
};

const textOf = (data: Buffer): [string, string] => {
  const end = data.indexOf(0);
  const packed = data[end + 1] === 1;
  const afterLanguage = data.indexOf(0, end + 3) + 1;
  const start = data.indexOf(0, afterLanguage) + 1;
  const value = data.subarray(start);
  return [data.toString("latin1", 0, end), (packed ? inflateSync(value) : value).toString("utf8")];
};

/** What a PNG file says: size, pixels per metre, international texts. Throws where a chunk is broken. */
export const readPng = (bytes: Uint8Array) => {
  const png = Buffer.from(bytes);
  if (SIGNATURE.some((byte, i) => png[i] !== byte)) throw new Error("no PNG signature");
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    if (crc(png.subarray(at + 4, end)) !== png.readUInt32BE(end)) throw new Error(`${type}: wrong checksum`);
    chunks.push({ type, data: png.subarray(at + 8, end) });
    at = end + 4;
  }
  const first = (type: string) => chunks.find((chunk) => chunk.type === type)?.data;
  return {
    types: chunks.map(({ type }) => type),
    first,
    width: first("IHDR")!.readUInt32BE(0),
    height: first("IHDR")!.readUInt32BE(4),
    perMetre: first("pHYs")?.readUInt32BE(0),
    texts: new Map(chunks.filter(({ type }) => type === "iTXt").map(({ data }) => textOf(data))),
  };
};

/** Red, green and blue of every pixel of an opaque PNG, row after row; its rows are not filtered. */
export const coloursIn = (bytes: Uint8Array): Buffer => {
  const { first, width, height } = readPng(bytes);
  const rows = inflateSync(first("IDAT")!);
  const said = first("IHDR")!;
  const each = { 2: 3, 3: 1 }[said[9]!];
  if (each === undefined || said[8] !== 8 || said.readUIntBE(10, 3) !== 0) throw new Error("another kind of PNG");
  if (rows.length !== height * (width * each + 1)) throw new Error("more or fewer rows than said");
  const palette = first("PLTE")!;
  const pixels = Array.from({ length: height }, (_, y) => {
    const start = y * (width * each + 1);
    if (rows[start] !== 0) throw new Error(`row ${y} is filtered`);
    return rows.subarray(start + 1, start + 1 + width * each);
  });
  const values = Buffer.concat(pixels);
  if (each === 3) return values;
  return Buffer.from([...values].flatMap((number) => [...palette.subarray(3 * number, 3 * number + 3)]));
};
