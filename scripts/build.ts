// npm run build: data/*.csv -> .atlas -> dist/. SITE_URL and BASE_PATH say where the site will live.
import { buildSite } from "../src/render/build-site.ts";
import { giveUp } from "../src/render/command-line.ts";
import { filingNumber } from "../src/render/filing.ts";
import { siteFolder } from "../src/render/site-folder.ts";
import { unfitToPublish } from "../src/render/site-address.ts";

try {
  filingNumber();
} catch (error) {
  giveUp((error as Error).message);
}
console.log("Building the site …");
const started = performance.now();
if (await buildSite()) console.log(`Built ${siteFolder}/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
else process.exitCode = 1;
const warning = unfitToPublish();
if (warning !== null) console.warn(`Note: ${warning}`);
