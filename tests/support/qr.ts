import { Resvg } from "@resvg/resvg-js";
import jsqr from "jsqr";

/** What a QR code in a picture says, as a decoder reads it that knows nothing of how it was made. */
export const qrIn = (png: Uint8Array): string | undefined => {
  const [width, height] = [16, 20].map((at) => Buffer.from(png).readUInt32BE(at)) as [number, number];
  const href = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  return jsqr(new Uint8ClampedArray(pixels), width, height, { inversionAttempts: "dontInvert" })?.data;
};
