import { deflateSync } from "node:zlib";
import { chunk, SIGNATURE } from "./chunks.ts";
import { indexed, type Pixels } from "./palette.ts";

/** How the rows of a picture say their colours, as PNG numbers it. */
const KIND = { opaque: 2, indexed: 3 };

/** Rows of red, green and blue, each behind the mark for "not filtered"; undefined where a pixel is not opaque. */
const opaqueRows = ({ width, height, pixels }: Pixels): Buffer | undefined => {
  const rows = Buffer.allocUnsafe((width * 3 + 1) * height);
  let [from, to] = [0, 0];
  for (let y = 0; y < height; y += 1) {
    rows[to++] = 0;
    for (const end = from + width * 4; from < end; from += 4) {
      if (pixels[from + 3] !== 255) return undefined;
      rows[to++] = pixels[from]!;
      rows[to++] = pixels[from + 1]!;
      rows[to++] = pixels[from + 2]!;
    }
  }
  return rows;
};

const header = ({ width, height }: Pixels, kind: number): Buffer => {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, kind], 8);
  return data;
};

// The compressor's highest level takes ten times as long for a fifteenth less.
const packed = (rows: Uint8Array): Buffer => deflateSync(rows, { level: 5, memLevel: 9 });

/**
 * A drawn picture as PNG. Of plain areas and lines, which ours are of, the renderer makes files about twice as large: it
 * keeps an opacity that is always full, writes out the few colours at each pixel, and filters rows, which only helps photographs.
 */
export const encodePng = (drawn: Pixels & { asPng(): Uint8Array }): Uint8Array => {
  // The renderer copies all pixels each time it is asked for them.
  const { width, height, pixels } = drawn;
  const picture = { width, height, pixels };
  const few = indexed(picture);
  const rows = few?.rows ?? opaqueRows(picture);
  if (rows === undefined) return drawn.asPng();
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header(picture, few ? KIND.indexed : KIND.opaque)),
    ...(few ? [chunk("PLTE", few.palette)] : []),
    chunk("IDAT", packed(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};
