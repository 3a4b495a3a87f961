import writeXlsxFile from "write-excel-file/node";
import type { Tables } from "../../tables/index.ts";
import { sheetsOf, type DataSheet } from "./sheets.ts";

/** Sheets as an Excel workbook. In a build, where `zipPlugin` has it packed, the same sheets give the same bytes on one kind of processor. */
export const workbookOf = async (sheets: DataSheet[]): Promise<Uint8Array> =>
  Uint8Array.from(await writeXlsxFile(sheets, { fontSize: 11 }).toBuffer());

/** The record as an Excel workbook. */
export const workbook = (tables: Tables, home: string): Promise<Uint8Array> => workbookOf(sheetsOf(tables, home));
