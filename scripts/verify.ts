// npm run verify -- FILE [--coverage | --find TERM] [--data DIR]: holds the record's locators against a copy of a document
import { parseArgs } from "node:util";
import { copyOf } from "../src/record/copy.ts";
import { formatProblem } from "../src/record/problem.ts";
import { reportCoverage, reportFound, reportLocators, type Report } from "../src/record/verify-report.ts";
import { readDocument } from "../src/render/document-file.ts";
import { readRecordFolder } from "../src/render/record-folder.ts";

const options = {
  data: { type: "string", default: "data" },
  coverage: { type: "boolean", default: false },
  find: { type: "string" },
} as const;

const usage = (mistake: string): Report => ({
  ok: false,
  lines: [`verify: ${mistake}. Write: npm run verify -- FILE [--coverage | --find "TERM"] [--data DIR]`],
});

const report = async (): Promise<Report> => {
  let args;
  try {
    args = parseArgs({ allowPositionals: true, options });
  } catch (error) {
    return usage((error as Error).message.split(/[.\n]/)[0]!);
  }
  const { values, positionals } = args;
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) return usage("name one document");
  if (values.coverage && values.find !== undefined) return usage("choose --coverage or --find");

  const read = await readDocument(file);
  if (read.problem) return { ok: false, lines: [formatProblem(read.problem)] };
  const given = { file, sha256: read.sha256, copy: copyOf(read.text) };
  if (values.find !== undefined) return reportFound(given, values.find);

  const { tables, problems, draft } = await readRecordFolder(values.data);
  if (tables === undefined) return { ok: false, lines: problems.map(formatProblem) };
  return values.coverage ? reportCoverage(tables, given) : reportLocators(draft, given);
};

const { ok, lines } = await report();
for (const line of lines) (ok ? console.log : console.error)(line);
process.exitCode = ok ? 0 : 1;
