import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sectionIds } from "../../src/record/cases/case.ts";
import type { Files } from "../../src/record/normalize.ts";
import Papa from "papaparse";
import { tableNames, tables, type TableName } from "../../src/tables/index.ts";
import { headerOf } from "../../src/tables/table.ts";
import { complaints, fixtureFiles, rowsFromLines, withRows } from "../support/fixture.ts";

const guide = readFileSync("data/README.md", "utf8");
const readme = readFileSync("README.md", "utf8");

/** The CSV lines of the guide's walk-through, by table. */
const walkThrough = (): Partial<Record<keyof Files, string>> => {
  const steps = guide.slice(guide.indexOf("## Add a city"), guide.indexOf("6. Put each line"));
  const single = [...steps.matchAll(/\d\. `(\w+)\.csv`[\s\S]*?\n {3}`([^`]+)`/g)].map(([, table, line]) => [
    table!,
    line!,
  ]);
  const block = /`evidence\.csv`[\s\S]*?```\n([\s\S]*?)```/.exec(steps)![1]!.replaceAll(/^ +/gm, "");
  return Object.fromEntries([...single, ["evidence", block]]) as Partial<Record<keyof Files, string>>;
};

describe("the documents", () => {
  it("walk through adding a city in rows that the checks accept", () => {
    const lines = walkThrough();
    expect(Object.keys(lines)).toEqual(["sources", "places", "initiatives", "events", "evidence"]);
    for (const [table, text] of Object.entries(lines)) {
      const width = headerOf(tables[table as TableName]).length;
      const rows = Papa.parse<string[]>(text.trim()).data;
      for (const row of rows) expect(row, `${table}: ${row.join(",")}`).toHaveLength(width);
    }
    const files = tableNames.reduce(
      (all, table) => (lines[table] ? withRows(all, table, rowsFromLines(table, lines[table])) : all),
      fixtureFiles(),
    );
    expect(complaints(files)).toEqual([]);
  });

  it("state the Node that the commands start under, and the browsers that scripts are written for, as they are set", () => {
    const project = JSON.parse(readFileSync("package.json", "utf8")) as {
      engines: { node: string };
      browserslist: string[];
    };
    const oldest = project.engines.node.replace(">=", "");
    expect(readme).toContain(`(https://nodejs.org) ${oldest} or newer`);
    expect(readFileSync("scripts/run.mjs", "utf8")).toContain(`process.versions.node.split(".")[0]) < ${oldest}`);
    expect(readFileSync(".github/workflows/test.yml", "utf8")).toContain(`node: [${oldest}, `);
    const stated = Object.fromEntries(project.browserslist.map((query) => query.split(" >= ") as [string, string]));
    const said = /Chrome and Edge (\S+), Firefox (\S+), Safari (\S+) and newer/.exec(readme)!.slice(1);
    expect(said).toEqual([stated["chrome"], stated["firefox"], stated["safari"]]);
    expect([stated["edge"], stated["ios_saf"]]).toEqual([stated["chrome"], stated["safari"]]);
  });

  it("name every data file and only commands that exist", () => {
    for (const name of tableNames) expect(guide).toContain(`\`${name}.csv\``);
    for (const id of sectionIds) expect(guide).toContain(`\`${id}\``);
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    for (const [, command] of readme.matchAll(/npm run ([a-z]+)/g)) expect(Object.keys(scripts)).toContain(command);
    expect(readme.split("\n").length).toBeLessThan(100);
  });

  it("say what is defended by naming tests that there are", () => {
    const named = [...readFileSync(".github/SECURITY.md", "utf8").matchAll(/`(tests\/[^`]+)`/g)].map(
      ([, path]) => path!,
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});
