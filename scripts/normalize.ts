// npm run data [-- --data DIR --out DIR]: data/*.csv -> .atlas/atlas.json
import { parseArgs } from "node:util";
import { readRecordFolder, writeRecord } from "../src/render/record-folder.ts";
import { formatProblem } from "../src/record/problem.ts";

const { values } = parseArgs({
  options: { data: { type: "string", default: "data" }, out: { type: "string", default: ".atlas" } },
});
const { tables, problems } = await readRecordFolder(values.data);
if (tables === undefined) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(
    `${problems.length} ${problems.length === 1 ? "problem" : "problems"} in ${values.data}; nothing was written.`,
  );
  process.exitCode = 1;
} else {
  const path = await writeRecord(tables, values.out);
  const rows = Object.values(tables).reduce((n, list) => n + list.length, 0);
  console.log(`${rows} rows of ${Object.keys(tables).length} tables -> ${path}`);
}
