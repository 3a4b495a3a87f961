import { crc32, deflateSync } from "node:zlib";

/** What every PNG file begins with. */
export const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MM_PER_INCH = 25.4;

/** One chunk of a PNG file: length, type, data, checksum. */
export const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

const NUL = Buffer.from([0]);
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * A text under its keyword as international text (UTF-8), and where it is plain ASCII as plain text too, because some
 * programs pass over the first kind.
 */
const textChunks = (keyword: string, text: string): Buffer[] => {
  if (!/^[\x21-\x7e](?:[\x20-\x7e]{0,77}[\x21-\x7e])?$/.test(keyword)) throw new Error(`no PNG keyword: "${keyword}"`);
  const [name, value] = [Buffer.from(keyword, "latin1"), Buffer.from(text, "utf8")];
  // XMP readers look for the packet as it is, unpacked.
  const packed = value.length > 1024 && !keyword.startsWith("XML:");
  const flags = Buffer.from([0, packed ? 1 : 0, 0, 0, 0]);
  return [
    chunk("iTXt", Buffer.concat([name, flags, packed ? deflateSync(value) : value])),
    ...(PLAIN.test(text) ? [chunk("tEXt", Buffer.concat([name, NUL, value]))] : []),
  ];
};

const resolutionChunk = (dpi: number): Buffer => {
  const data = Buffer.alloc(9);
  const perMetre = Math.round((dpi * 1000) / MM_PER_INCH);
  data.writeUInt32BE(perMetre, 0);
  data.writeUInt32BE(perMetre, 4);
  data.writeUInt8(1, 8);
  return chunk("pHYs", data);
};

/** What a PNG file says of itself. */
export interface PngWords {
  /** Text by PNG keyword, e.g. `Title`; `XML:com.adobe.xmp` holds an XMP packet. */
  metadata?: Record<string, string> | undefined;
  /** Pixels per inch at the size that it is meant for. */
  dpi?: number | undefined;
}

/** The PNG with colour space (sRGB), resolution and texts put right behind its header. */
export const describePng = (png: Buffer, { metadata = {}, dpi }: PngWords): Uint8Array<ArrayBuffer> => {
  const headerEnd = SIGNATURE.length + 12 + png.readUInt32BE(SIGNATURE.length);
  const chunks = [
    chunk("sRGB", Buffer.from([0])),
    ...(dpi === undefined ? [] : [resolutionChunk(dpi)]),
    ...Object.entries(metadata).flatMap(([keyword, text]) => textChunks(keyword, text)),
  ];
  return Uint8Array.from(Buffer.concat([png.subarray(0, headerEnd), ...chunks, png.subarray(headerEnd)]));
};

/** Width and height in pixels that a PNG file states. */
export const pngSize = (png: Uint8Array): { width: number; height: number } => {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};
