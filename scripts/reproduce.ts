// npm run reproduce: builds once more, elsewhere, and holds every byte against dist/. SITE_URL and BASE_PATH as for the build.
import { existsSync } from "node:fs";
import { buildElsewhere, differences } from "../src/render/reproduce.ts";
import { siteFolder } from "../src/render/site-folder.ts";

if (!existsSync(`${siteFolder}/index.html`)) {
  console.error(`There is no ${siteFolder}/ yet: run npm run build first.`);
  process.exit(1);
}
console.log("Building once more, in another folder, time zone and language, without kept pictures (minutes) …");
const other = await buildElsewhere();
try {
  const found = await differences(siteFolder, other.site);
  for (const line of found.lines.slice(0, 50)) console.error(line);
  if (found.lines.length > 50) console.error(`… and ${found.lines.length - 50} more`);
  console.log(
    `${found.files} files: ${found.lines.length === 0 ? "every byte the same" : `${found.lines.length} differ`}.`,
  );
  if (found.lines.length > 0) process.exitCode = 1;
} finally {
  other.remove();
}
