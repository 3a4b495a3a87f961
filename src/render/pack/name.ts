import { release } from "../release.ts";

/** The folder that the pack unpacks to. */
export const PACK_FOLDER = "city-cloud-atlas";

/** The pack's file, in the root of the built site. */
export const PACK_FILE = `${PACK_FOLDER}-${release.version}.zip`;

/** Stands in the pages for the size of the pack, which is known only when they are in it. */
export const PACK_SIZE = "{pack-size}";

/** True where a build was asked to make and offer no pack, as some hosts take no file of its size. */
export const noPackAsked = process.env["PACK"] === "none";

/**
 * A record of more facts has no pack: every fact is a page in two languages, a ZIP holds 65,535 files, and the copy on a USB
 * stick would take an hour.
 */
export const MOST_PACKED = 10_000;

/** Whether the site of a record with so many facts is packed. */
export const isPacked = (facts: number): boolean => !noPackAsked && facts <= MOST_PACKED;
