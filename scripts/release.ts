// npm run release: SITE_URL=https://… freezes the embeds of the version in package.json into .releases/.
import { formatSize } from "../src/i18n/size.ts";
import { release } from "../src/render/release.ts";
import { obstacles, stateFor } from "../src/render/releases/readiness.ts";

const { version, date } = release;
const found = obstacles(stateFor(version));
for (const line of found) console.error(line);
if (found.length > 0) process.exit(1);

// Loaded only now: they bring the whole site builder with them.
const { normalizeForSite } = await import("../src/render/build-site.ts");
const { makeRelease } = await import("../src/render/releases/publish.ts");
if (!(await normalizeForSite())) process.exit(1);

console.log(`Freezing the embeds of version ${version} …`);
const { path, files, bytes } = await makeRelease({ version, date });
console.log(`Kept ${files} files in ${path} (${formatSize(bytes, "en")}). Commit it and tag the commit v${version}.`);
