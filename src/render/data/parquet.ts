import { parquetWriteBuffer, type ColumnSource } from "hyparquet-writer";
import { isOptional, type Column } from "../../tables/columns.ts";
import { csvNames, type Table } from "../../tables/table.ts";
import { dataPage, dataset } from "../dataset.ts";
import { flatRow, type Flat } from "./csv.ts";

const kindsOf = (table: Table): { name: string; column: Column }[] =>
  Object.entries(table.columns).flatMap(([name, column]) =>
    csvNames(name, column).map((csvName) => ({ name: csvName, column })),
  );

const headOf = (home: string): Record<string, string> => ({
  name: dataset.name,
  title: dataset.title.en,
  version: dataset.version,
  date: dataset.date,
  license: dataset.license.id,
  source: dataPage(home, "en"),
});

/**
 * A table of the record as Parquet: the columns of the CSV file under the same names, numbers as doubles, blank as null;
 * whose data it is stands in the file's metadata. The same rows give the same bytes.
 */
export const tableParquet = (table: Table, rows: object[], home: string): Uint8Array<ArrayBuffer> => {
  const lines = rows.map((row): Flat[] => flatRow(table, row as Record<string, unknown>));
  const columnData = kindsOf(table).map(
    ({ name, column }, i): ColumnSource => ({
      name,
      data: lines.map((line) => line[i]),
      type: column.kind === "number" ? "DOUBLE" : "STRING",
      nullable: isOptional(column),
    }),
  );
  const kvMetadata = Object.entries(headOf(home)).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata, createdBy: dataset.name }));
};
