import type { Cell, Sheet, SheetData } from "write-excel-file/node";
import { codebookOf, typeOf, type CodebookColumn, type CodebookTable } from "../../record/codebook.ts";
import type { ColumnKind } from "../../tables/columns.ts";
import { tables as schemas, type Tables } from "../../tables/index.ts";
import { headerOf, type Table } from "../../tables/table.ts";
import { dataset, dataPage, datasetCitation } from "../dataset.ts";
import { flatRow, type Flat } from "./csv.ts";
import { allowedWords } from "./json-schema.ts";

export type DataSheet = Sheet<Buffer>;

/** Width of a column in characters. */
const widths: Record<ColumnKind, number> = { id: 34, text: 44, plain: 28, number: 11, edtf: 22, ref: 30, word: 20 };

/**
 * One cell. Strings are written as strings whatever they begin with: a workbook, unlike a CSV file, says which cells are
 * formulas.
 */
export const cell = (value: Flat, wrap = false): Cell =>
  value === null
    ? null
    : typeof value === "number"
      ? { value, type: Number, alignVertical: "top" }
      : { value, type: String, alignVertical: "top", wrap };

/** The first line of a sheet. */
export const header = (names: string[]): Cell[] =>
  names.map((value) => ({ value, type: String, fontWeight: "bold", bottomBorderStyle: "thin" }));

const columnWidths = (table: Table) =>
  Object.values(table.columns).flatMap(({ kind }) =>
    kind === "text" ? [{ width: widths.text }, { width: widths.text }] : [{ width: widths[kind] }],
  );

const tableSheet = (table: Table, rows: object[]): DataSheet => ({
  sheet: table.name,
  stickyRowsCount: 1,
  columns: columnWidths(table),
  data: [
    header(headerOf(table)),
    ...rows.map((row) => flatRow(table, row as Record<string, unknown>).map((value) => cell(value, true))),
  ],
});

const CODEBOOK = {
  table: 14,
  column: 18,
  title_en: 22,
  title_zh: 18,
  description_en: 60,
  description_zh: 50,
  type: 30,
  unit_en: 22,
  unit_zh: 18,
  required: 10,
  allowed_words: 60,
  example: 28,
};

const codebookRows = (tables: Tables, { name, rows, columns }: CodebookTable): Flat[][] =>
  columns.flatMap(({ csv, column, optional, example }: CodebookColumn) =>
    csv.map((csvName, i) => [
      name,
      csvName,
      column.title.en,
      column.title.zh,
      column.description.en,
      column.description.zh,
      typeOf(column).en,
      column.unit?.en ?? null,
      column.unit?.zh ?? null,
      optional ? "no" : "yes",
      allowedWords(tables, column)?.join(", ") ?? null,
      rows === 0 || example === null ? null : i === 0 ? example.en : example.zh,
    ]),
  );

const codebookSheet = (tables: Tables): DataSheet => ({
  sheet: "codebook",
  stickyRowsCount: 1,
  columns: Object.values(CODEBOOK).map((width) => ({ width })),
  data: [
    header(Object.keys(CODEBOOK)),
    ...codebookOf(tables).flatMap((table) =>
      codebookRows(tables, table).map((row) => row.map((value) => cell(value, true))),
    ),
  ],
});

const readMeRows = (tables: Tables, home: string): Flat[][] => [
  ["Version · 版本", dataset.version, null],
  ["Date · 日期", dataset.date, null],
  ["Licence · 许可", dataset.license.title.en, dataset.license.title.zh],
  ["Licence text · 许可全文", dataset.license.url, null],
  ["How to cite · 引用", datasetCitation(home, "en"), datasetCitation(home, "zh")],
  ["Address · 网址", dataPage(home, "en"), dataPage(home, "zh")],
  ["What it is · 内容", dataset.description.en, dataset.description.zh],
  [
    "How to read it · 读法",
    "A blank cell means that no source states it; it never means zero. Columns ending in _en and _zh are one text in two languages. Dates are EDTF. The sheet codebook explains every column.",
    "单元格空白表示来源未述及，不等于零。以 _en、_zh 结尾的两列是同一文本的中英文。日期采用 EDTF 写法。各列说明见 codebook 工作表。",
  ],
  ...codebookOf(tables).map(({ name, table, rows }): Flat[] => [
    name,
    `${table.title.en} (${rows}): ${table.description.en}`,
    `${table.title.zh}（${rows}行）：${table.description.zh}`,
  ]),
];

const readMeSheet = (tables: Tables, home: string): DataSheet => {
  const title: SheetData = [
    header([dataset.title.en]),
    header([dataset.title.zh]),
    [],
  ];
  return {
    sheet: "read me",
    columns: [{ width: 24 }, { width: 80 }, { width: 70 }],
    data: [...title, ...readMeRows(tables, home).map((row) => row.map((value) => cell(value, true)))],
  };
};

/** The sheets of the workbook: what it is, the codebook, then one sheet a table. */
export const sheetsOf = (tables: Tables, home: string): DataSheet[] => [
  readMeSheet(tables, home),
  codebookSheet(tables),
  ...Object.entries(schemas).map(([name, table]) => tableSheet(table, tables[name as keyof Tables])),
];
