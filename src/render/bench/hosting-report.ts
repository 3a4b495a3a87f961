import { WRK } from "../hosting/load.ts";
import { hostingCosts, sizeOf } from "../hosting/bench.ts";
import { findProgram } from "../program.ts";
import { siteFolder } from "../site-folder.ts";

/** How many bare files of the same size may be answered in the time of one page. */
const LIMIT = 1.5;

const printCosts = async (wrk: string): Promise<boolean> => {
  let kept = true;
  console.log(
    "nginx, one process, with the shipped configuration and files compressed beforehand, under wrk on this machine;",
  );
  console.log(
    "beside it the same bytes as bare files, and pages that are compressed at each request. Medians of 3 runs in turn.",
  );
  console.log(
    "µs: processor time of the server for one request, which other work on the machine does not change much.\n",
  );
  const heads = [
    "address".padEnd(34),
    "bytes",
    "sent",
    "req/s",
    "µs",
    "bare req/s",
    "bare µs",
    "ratio",
    "anew µs",
    "errors",
  ];
  console.log(heads.join("  "));
  let worst = 0;
  for (const { address, site, file, uncompressed } of await hostingCosts(siteFolder, wrk)) {
    const ratio = site.cost !== null && file.cost !== null ? site.cost / file.cost : file.rate / site.rate;
    const cells = [
      address,
      sizeOf(siteFolder, address),
      site.bytes.toFixed(0),
      site.rate.toFixed(0),
      site.cost?.toFixed(0) ?? "?",
      file.rate.toFixed(0),
      file.cost?.toFixed(0) ?? "?",
      ratio.toFixed(2),
      uncompressed.cost?.toFixed(0) ?? "?",
      site.errors,
    ];
    console.log(
      cells.map((cell, i) => (i === 0 ? String(cell).padEnd(34) : String(cell).padStart(heads[i]!.length))).join("  "),
    );
    worst = Math.max(worst, ratio);
    if (site.errors > 0) kept = false;
  }
  console.log(`\nAt worst ${worst.toFixed(2)} times the bare file; the limit is ${LIMIT}.`);
  return kept && worst <= LIMIT;
};

/** Prints what a request costs a server with the shipped configuration, beside bare files of the same size; false where that is too much. */
export const hostingReport = async (): Promise<boolean> => {
  const wrk = findProgram(WRK);
  if (wrk !== undefined) return printCosts(wrk);
  console.log("No wrk to put a server under load with: install it, or set WRK_PATH.");
  return true;
};
