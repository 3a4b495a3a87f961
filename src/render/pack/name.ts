import { release } from "../release.ts";

/** The folder that the pack unpacks to. */
export const PACK_FOLDER = "city-cloud-atlas";

/** The pack's file, in the root of the built site. */
export const PACK_FILE = `${PACK_FOLDER}-${release.version}.zip`;

/** Stands in the pages for the size of the pack, which is known only when they are in it. */
export const PACK_SIZE = "{pack-size}";

/** False where a build was asked to make and offer no pack, as some hosts take no file of its size. */
export const isPacked = process.env["PACK"] !== "none";
