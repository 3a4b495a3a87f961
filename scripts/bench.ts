// npm run bench: what normalizing a large invented record costs beside papaparse alone, what the explorer costs with such a
// record, how the overview comes beside the same page made by hand and drawn by Plot and by ECharts, these two in a real browser
// slowed down four times, what a request costs nginx, how long an edit takes to be seen under the dev server, and what the
// sites of invented records of growing size cost to build. `npm run bench -- explorer paint` runs only those, `-- growth 12 120
// 1200` builds so many places. Exits with 1 where an aim is missed.
import { readFileSync } from "node:fs";
import { buildSite } from "../src/render/build-site.ts";
import { editReport } from "../src/render/bench/edit-report.ts";
import { explorerReport } from "../src/render/bench/explorer-report.ts";
import { hostingReport } from "../src/render/bench/hosting-report.ts";
import { GROWTH_SIZES, growthReport } from "../src/render/bench/growth-report.ts";
import { paintReport } from "../src/render/bench/paint-report.ts";
import { recordReport } from "../src/render/bench/record-report.ts";
import { giveUp } from "../src/render/command-line.ts";

const vocabulary = readFileSync("data/vocabulary.csv", "utf8");
const words = process.argv.slice(2);
const sizes = words.filter((word) => /^[1-9]\d*$/.test(word)).map(Number);
const parts: Record<string, { built: boolean; run: () => boolean | Promise<boolean> }> = {
  record: { built: false, run: () => recordReport(vocabulary) },
  explorer: { built: true, run: () => explorerReport(vocabulary) },
  paint: { built: true, run: paintReport },
  hosting: { built: true, run: hostingReport },
  edit: { built: false, run: editReport },
  growth: { built: false, run: () => growthReport(vocabulary, sizes.length > 0 ? sizes : GROWTH_SIZES) },
};

const asked = words.filter((word) => !sizes.includes(Number(word)));
const unknown = asked.filter((name) => parts[name] === undefined);
if (sizes.length > 0 && !asked.includes("growth")) giveUp(`${sizes.join(", ")}: numbers of places go with "growth".`);
else if (unknown.length > 0)
  giveUp(`${unknown.join(", ")}: is no part of the bench. Parts: ${Object.keys(parts).join(", ")}.`);
else {
  const chosen = Object.entries(parts).filter(([name]) => asked.length === 0 || asked.includes(name));
  if (chosen.some(([, { built }]) => built)) {
    console.log("Building the site …");
    if (!(await buildSite())) process.exit(1);
  }
  for (const [name, { run }] of chosen) {
    console.log(`\n— ${name}`);
    if (!(await run())) process.exitCode = 1;
  }
}
