import type { About } from "./about.ts";
import { charactersIn, mustHaveGlyphs } from "./faces.ts";
import { PLATE_WIDTH } from "./frame.ts";
import { A4, pdfDocument } from "./pdf-document.ts";
import { drawOnPage } from "./pdf-draw.ts";

/**
 * Pages (SVG files of the plates' width, A4 high) as a PDF: vectors, text as text in an embedded part of the pictures' font.
 * The same pages give the same bytes.
 */
export const pdfOf = async (pages: string[], about: About): Promise<Buffer> => {
  mustHaveGlyphs(pages.flatMap(charactersIn));
  return await pdfDocument(about, (pdf) => {
    for (const page of pages) {
      pdf.addPage();
      drawOnPage(pdf, page, A4[0] / PLATE_WIDTH);
    }
  });
};
