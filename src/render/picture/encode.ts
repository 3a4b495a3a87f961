import { deflateSync } from "node:zlib";
import { chunk, SIGNATURE } from "./chunks.ts";

/** A drawn picture: premultiplied RGBA, row after row. */
interface Drawn {
  width: number;
  height: number;
  pixels: Uint8Array;
  asPng(): Uint8Array;
}

/** Rows of red, green and blue, each behind the mark for "not filtered"; undefined where a pixel is not opaque. */
const opaqueRows = ({ width, height, pixels }: Drawn): Buffer | undefined => {
  const rows = Buffer.allocUnsafe((width * 3 + 1) * height);
  let to = 0;
  for (let from = 0; from < pixels.length; from += 4) {
    if (from % (width * 4) === 0) rows[to++] = 0;
    if (pixels[from + 3] !== 255) return undefined;
    rows[to++] = pixels[from]!;
    rows[to++] = pixels[from + 1]!;
    rows[to++] = pixels[from + 2]!;
  }
  return rows;
};

const header = (width: number, height: number): Buffer => {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, 2], 8);
  return data;
};

/**
 * A drawn picture as PNG. Of plain areas and lines, which ours are of, the renderer makes files half as large again: it
 * keeps an opacity that is always full, and filters rows, which only helps photographs.
 */
export const encodePng = (drawn: Drawn): Uint8Array => {
  const rows = opaqueRows(drawn);
  if (rows === undefined) return drawn.asPng();
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header(drawn.width, drawn.height)),
    chunk("IDAT", deflateSync(rows, { level: 6, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};
