import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatSize } from "../../i18n/size.ts";
import { PACK_FILE, PACK_SIZE } from "./name.ts";
import { packedFiles, packOf } from "./pack.ts";

/** Puts the size of the pack into the pages that offer it. */
const saySize = async (folder: string, bytes: number): Promise<void> => {
  for (const page of globSync(["{,zh/}data/index.html", "{,zh/}cases/*/index.html"], { cwd: folder })) {
    const html = await readFile(join(folder, page), "utf8");
    const size = formatSize(bytes, page.startsWith("zh") ? "zh" : "en");
    await writeFile(join(folder, page), html.replaceAll(PACK_SIZE, size));
  }
};

/** Packs a built site into one archive within it, and tells its pages how large that is. */
export const writePack = async (folder: string, base: string): Promise<void> => {
  const zip = await packOf(packedFiles(folder, base));
  await writeFile(join(folder, PACK_FILE), zip);
  await saySize(folder, zip.length);
};
