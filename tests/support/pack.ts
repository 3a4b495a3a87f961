import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { PACK_FILE, PACK_FOLDER } from "../../src/render/pack/name.ts";
import { site } from "./site.ts";

/** The files of the built pack by their paths in its folder. */
export const builtPack = (): Map<string, Uint8Array> => {
  const files = Object.entries(unzipSync(readFileSync(join(site, PACK_FILE))));
  const outside = files.filter(([path]) => !path.startsWith(`${PACK_FOLDER}/`));
  if (outside.length > 0) throw new Error(`beside the pack's folder: ${outside.map(([path]) => path).join(", ")}`);
  return new Map(files.map(([path, bytes]) => [path.slice(PACK_FOLDER.length + 1), bytes]));
};

/** The pack unpacked as people keep it, spaces and Han characters in the path: its address as a browser opens it. */
export const unpacked = (): { root: string; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), "U 盘 培训-"));
  for (const [path, bytes] of builtPack()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return { root: pathToFileURL(`${folder}/`).href, remove: () => rmSync(folder, { recursive: true }) };
};
