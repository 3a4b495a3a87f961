import { describe, expect, it } from "vitest";
import { changesBetween } from "../../src/record/changes.ts";
import { factTables } from "../../src/tables/index.ts";
import { fixtureFiles, rowsOf, tablesOf, withCells, withoutRows } from "../support/fixture.ts";

const files = fixtureFiles();
const before = tablesOf(files);
const figure = rowsOf(files, "figures")[0]!;
const fact = `figures/${figure["id"]}`;
const without = tablesOf(
  withoutRows(
    withoutRows(files, "figures", ({ id }) => id === figure["id"]),
    "evidence",
    (row) => row["fact"] === fact,
  ),
);

describe("what changed between two states of the record", () => {
  it("is nothing where they say the same, whatever the order of rows", () => {
    expect(changesBetween(before, before)).toEqual([]);
    const turned = Object.fromEntries(
      Object.entries(before).map(([name, rows]) => [name, [...rows].reverse()]),
    ) as typeof before;
    expect(changesBetween(before, turned)).toEqual([]);
  });

  it("names a fact that came and one that was taken back", () => {
    expect(changesBetween(without, before)).toEqual([{ fact, table: "figures", kind: "added", fields: [] }]);
    expect(changesBetween(before, without)).toEqual([{ fact, table: "figures", kind: "removed", fields: [] }]);
  });

  it("names each column that says something else, with both values", () => {
    const after = tablesOf(withCells(files, "figures", figure["id"]!, { value: "987654" }));
    expect(changesBetween(before, after)).toEqual([
      {
        fact,
        table: "figures",
        kind: "changed",
        fields: [{ name: "value", before: Number(figure["value"]), after: 987654 }],
      },
    ]);
  });

  it("counts a moved locator as a change of the fact", () => {
    const after = structuredClone(before);
    const locator = after.evidence.find((row) => row.fact === fact)!;
    locator.term = `${locator.term}x`;
    expect(changesBetween(before, after).map((change) => [change.fact, change.fields.map(({ name }) => name)])).toEqual(
      [[fact, ["evidence"]]],
    );
  });

  it("finds every fact new against an empty record, and reads a column that the other state lacks as blank", () => {
    const empty = Object.fromEntries(Object.keys(before).map((name) => [name, []])) as unknown as typeof before;
    const all = factTables.flatMap((table) => before[table].map(({ id }) => `${table}/${id}`));
    expect(changesBetween(empty, before).map((change) => change.fact)).toHaveLength(all.length);
    const older = structuredClone(before);
    for (const row of older.figures) delete (row as Partial<typeof row>).definition;
    for (const row of older.evidence) if (row.field === null) delete (row as Partial<typeof row>).field;
    expect(changesBetween(older, before)[0]).toMatchObject({ fields: [{ name: "definition", before: null }] });
  });
});
