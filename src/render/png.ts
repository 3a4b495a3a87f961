import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Tinypool } from "tinypool";
import project from "../../package.json" with { type: "json" };
import { kept } from "./picture/cache.ts";
import { describePng, type PngWords } from "./picture/chunks.ts";
import { ENCODER } from "./picture/encode.ts";
import { fontRelease } from "./picture/faces.ts";
import type { Raster } from "./picture/raster.ts";

/** How a PNG is made of an SVG. */
export interface PngOptions extends PngWords {
  /** Width in pixels; the SVG's own when left out. */
  width?: number | undefined;
}

const RENDERER = `@resvg/resvg-js@${project.devDependencies["@resvg/resvg-js"]}`;

/** From the project's folder: within a built site the modules stand elsewhere. */
const THREAD = pathToFileURL(resolve("src/render/picture/raster.ts")).href;

// The renderer's allocator gives the memory of a picture back and asks for it again with the next: a third of its work.
// It reads this when it is loaded, which is in a thread.
process.env["MIMALLOC_PURGE_DELAY"] ??= "-1";

/** Each holds a picture of up to 20,000 pixels high several times over: on many processors that is the memory of a machine. */
const MOST_THREADS = 8;

/** Drawing takes as long as all else of a build, which goes on beside it. Threads end after a while without work. */
const threads = new Tinypool({
  filename: THREAD,
  runtime: "worker_threads",
  minThreads: 0,
  maxThreads: Math.min(availableParallelism(), MOST_THREADS),
  concurrentTasksPerWorker: 2,
  idleTimeout: 1000,
});

/** Draws a standalone SVG (plain colours, no style sheet) as PNG; throws when its text has a character without a glyph. */
export const rasterize = async (svg: string, width?: number): Promise<Buffer> => {
  const png = (await threads.run({ svg, width } satisfies Raster)) as Uint8Array<ArrayBuffer>;
  return Buffer.from(png.buffer, png.byteOffset, png.byteLength);
};

/**
 * An SVG as PNG, its metadata in the file as UTF-8; text is set in the font that the build brings along. The same input
 * gives the same bytes; what was drawn once is kept in `.atlas/` and not drawn again.
 */
export const renderPng = async (
  svg: string,
  { width, metadata, dpi }: PngOptions = {},
): Promise<Uint8Array<ArrayBuffer>> => {
  const drawn = await kept([RENDERER, ENCODER, fontRelease, String(width ?? "own"), svg], () => rasterize(svg, width));
  return describePng(drawn, { metadata, dpi });
};
