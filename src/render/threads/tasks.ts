import { paperWords } from "../../i18n/paper.ts";
import type { Sheets } from "../paper/sheet.ts";
import type { About } from "../picture/about.ts";
import { raster } from "./raster.ts";

// What threads of the pool do, each by one of these names. What few of them need is loaded by those that do.
export { raster };

/** Pages of a chart as a PDF. */
export const chartPdf = async ({ pages, about }: { pages: string[]; about: About }): Promise<Uint8Array> => {
  const { pdfOf } = await import("../picture/pdf.ts");
  return pdfOf(pages, about);
};

/** Sheets of a case as a PDF; `left` stands at the foot of each. */
export const paperPdf = async (given: { sheets: Sheets; about: About; left: string }): Promise<Uint8Array> => {
  const { pdfOfSheets } = await import("../paper/draw.ts");
  const { sheets, about, left } = given;
  return pdfOfSheets(sheets, about, { left, page: paperWords.page[about.locale] });
};
