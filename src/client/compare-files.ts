import type { Comparison } from "../i18n/comparison/facets.ts";
import { rowsOf } from "../i18n/comparison/rows.ts";
import { csvOf, sheetOf } from "../i18n/comparison/sheet.ts";
import { save } from "./save.ts";

// Fetched only when somebody asks for a file; the workbook's writer, only for a workbook.

const nameOf = ({ subjects }: Comparison): string => subjects.map(({ subject }) => subject.id).join("-");

const saveCsv = (comparison: Comparison, home: string): void => {
  const text = csvOf(rowsOf(comparison, home), comparison.locale);
  save(new Blob([text], { type: "text/csv;charset=utf-8" }), `${nameOf(comparison)}.csv`);
};

const saveXlsx = async (comparison: Comparison, home: string): Promise<void> => {
  const { default: writeXlsxFile } = await import("write-excel-file/browser");
  const sheet = sheetOf(rowsOf(comparison, home), comparison.locale);
  save(await writeXlsxFile([sheet], { fontSize: 11 }).toBlob(), `${nameOf(comparison)}.xlsx`);
};

/** Makes a file of what is shown and hands it to the reader. */
export const saveAs = async (format: "csv" | "xlsx", comparison: Comparison, home: string): Promise<void> =>
  format === "csv" ? saveCsv(comparison, home) : saveXlsx(comparison, home);
