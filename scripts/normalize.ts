// npm run data [-- --data DIR --out DIR --sort]: data/*.csv, data/cases/*.md -> .atlas/atlas.json
import { formatProblem } from "../src/record/problem.ts";
import { giveUp, readOptions, writeFailure } from "../src/render/command-line.ts";
import { readRecordFolder, sortRecordFolder, writeRecord } from "../src/render/record-folder.ts";

const { data, out, sort } = readOptions(
  {
    data: { type: "string", default: "data" },
    out: { type: "string", default: ".atlas" },
    sort: { type: "boolean", default: false },
  },
  "npm run data -- [--data DIR] [--out DIR] [--sort]",
);
if (sort) {
  const sorted = await sortRecordFolder(data).catch((error: unknown) => giveUp(writeFailure(data, error)));
  for (const path of sorted) console.log(`Sorted ${path}.`);
}
const { tables, cases = [], problems } = await readRecordFolder(data);
if (tables === undefined) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(
    `${problems.length} ${problems.length === 1 ? "problem" : "problems"} in ${data}; nothing was written.`,
  );
  process.exitCode = 1;
} else {
  const path = await writeRecord(tables, cases, out).catch((error: unknown) => giveUp(writeFailure(out, error)));
  const rows = Object.values(tables).reduce((n, list) => n + list.length, 0);
  console.log(`${rows} rows of ${Object.keys(tables).length} tables, ${cases.length} cases in a language -> ${path}`);
}
