import { kept } from "./picture/cache.ts";
import { describePng, type PngWords } from "./picture/chunks.ts";
import { inThread } from "./threads/pool.ts";

/** How a PNG is made of an SVG. */
export interface PngOptions extends PngWords {
  /** Width in pixels; the SVG's own when left out. */
  width?: number | undefined;
}

/** Draws a standalone SVG (plain colours, no style sheet) as PNG; throws when its text has a character without a glyph. */
export const rasterize = (svg: string, width?: number): Promise<Buffer> => inThread("raster", { svg, width });

/**
 * An SVG as PNG, its metadata in the file as UTF-8; text is set in the font that the build brings along. The same input
 * gives the same bytes; what was drawn once is kept in `.atlas/` and not drawn again.
 */
export const renderPng = async (
  svg: string,
  { width, metadata, dpi }: PngOptions = {},
): Promise<Uint8Array<ArrayBuffer>> => {
  const drawn = await kept([String(width ?? "own"), svg], () => rasterize(svg, width));
  return describePng(drawn, { metadata, dpi });
};
