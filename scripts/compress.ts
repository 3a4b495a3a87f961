// npm run compress: writes the text files of dist/ also as .br and .gz, for a server of one's own.
import { existsSync } from "node:fs";
import { formatSize } from "../src/i18n/size.ts";
import { compressSite } from "../src/render/hosting/compress.ts";
import { siteFolder } from "../src/render/site-folder.ts";
import { restoreFolder } from "../src/render/swap-folder.ts";

await restoreFolder(siteFolder);
if (!existsSync(`${siteFolder}/index.html`)) {
  console.error(`There is no ${siteFolder}/ yet: run npm run build first.`);
  process.exit(1);
}
console.log(`Compressing the text files of ${siteFolder}/ …`);
const { files, before, after } = await compressSite(siteFolder);
const sizes = Object.entries(after).map(([ending, bytes]) => `${formatSize(bytes, "en")} as ${ending}`);
console.log(`${files} files, ${formatSize(before, "en")}: ${sizes.join(", ")}.`);
