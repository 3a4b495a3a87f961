// npm run pack: builds the site and, within it, its copy that opens from a folder; `-- --out DIR` puts one there too, say on a USB stick.
import { copyFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { formatSize } from "../src/i18n/size.ts";
import { giveUp, readOptions, writeFailure } from "../src/render/command-line.ts";
import { isPacked, PACK_FILE } from "../src/render/pack/name.ts";
import { siteFolder } from "../src/render/site-folder.ts";

const { out } = readOptions({ out: { type: "string" } }, "npm run pack -- --out DIR");

if (!isPacked) giveUp("PACK=none asks for no pack. Leave it out.");
await import("./build.ts");
if (process.exitCode === undefined) {
  const pack = join(siteFolder, PACK_FILE);
  const size = formatSize((await stat(pack)).size, "en");
  const copy = out === undefined ? pack : join(out, PACK_FILE);
  if (copy !== pack) await copyFile(pack, copy).catch((error: unknown) => giveUp(writeFailure(copy, error)));
  console.log(`Packed ${copy} (${size}): unpack it, open index.html.`);
}
