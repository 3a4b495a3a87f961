import { csvLines, jsonOf, sheetsOf, type Taken } from "../explorer/lines.ts";
import { csvText } from "../i18n/sheet-cells.ts";
import { save } from "./save.ts";

// Fetched only when somebody asks for a file; the workbook's writer, only for a workbook.

/** The forms in which a selection can be taken away. */
export type Format = "csv" | "xlsx" | "json";

const workbook = async (taken: Taken): Promise<Blob> => {
  const { default: writeXlsxFile } = await import("write-excel-file/browser");
  return writeXlsxFile(sheetsOf(taken), { fontSize: 11 }).toBlob();
};

const makers: Record<Format, (taken: Taken) => Blob | Promise<Blob>> = {
  csv: (taken) => new Blob([csvText(csvLines(taken))], { type: "text/csv;charset=utf-8" }),
  json: (taken) => new Blob([jsonOf(taken)], { type: "application/json" }),
  xlsx: workbook,
};

/** Makes a file of what is shown and hands it to the reader. */
export const saveAs = async (format: Format, taken: Taken): Promise<void> =>
  save(await makers[format](taken), `city-cloud-atlas-systems.${format}`);
