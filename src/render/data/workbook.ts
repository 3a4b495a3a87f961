import writeXlsxFile from "write-excel-file/node";
import type { Tables } from "../../tables/index.ts";
import { sheetsOf } from "./sheets.ts";
import { withoutDates } from "./zip-dates.ts";

/** The record as an Excel workbook; the same record gives the same bytes. */
export const workbook = async (tables: Tables, home: string): Promise<Uint8Array> =>
  withoutDates(await writeXlsxFile(sheetsOf(tables, home), { fontSize: 11 }).toBuffer());
