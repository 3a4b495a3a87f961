// npm run pack: builds the site and, within it, its copy that opens from a folder; `-- --out DIR` puts one there too, say on a USB stick.
import { existsSync } from "node:fs";
import { copyFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { formatSize } from "../src/i18n/size.ts";
import { giveUp, readOptions, writeFailure } from "../src/render/command-line.ts";
import { MOST_PACKED, noPackAsked, PACK_FILE } from "../src/render/pack/name.ts";
import { siteFolder } from "../src/render/site-folder.ts";

const { out } = readOptions({ out: { type: "string" } }, "npm run pack -- --out DIR");

if (noPackAsked) giveUp("PACK=none asks for no pack. Leave it out.");
await import("./build.ts");
if (process.exitCode === undefined) {
  const pack = join(siteFolder, PACK_FILE);
  if (!existsSync(pack))
    giveUp(`A record of more than ${MOST_PACKED} facts is too large for a pack. Pack one with fewer places.`);
  const size = formatSize((await stat(pack)).size, "en");
  const copy = out === undefined ? pack : join(out, PACK_FILE);
  if (copy !== pack) await copyFile(pack, copy).catch((error: unknown) => giveUp(writeFailure(copy, error)));
  console.log(`Packed ${copy} (${size}): unpack it, open index.html.`);
}
