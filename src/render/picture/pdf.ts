import type { About } from "./about.ts";
import { charactersIn, mustHaveGlyphs } from "./faces.ts";
import { PLATE_WIDTH } from "./frame.ts";
import { PAGE_HEIGHT } from "./pages.ts";
import { A4, pdfDocument } from "./pdf-document.ts";
import { drawOnPage } from "./pdf-draw.ts";

const SCALE = A4[0] / PLATE_WIDTH;

/** Height of a page in points; one as high as A4 comes out a fraction of a point higher than it. */
const heightOf = (page: string): number => {
  const height = Number(/<svg[^>]* height="(\d+)"/.exec(page)![1]);
  return height <= PAGE_HEIGHT ? A4[1] : height * SCALE;
};

/**
 * Pages (SVG files of the plates' width, A4 high or longer) as a PDF: vectors, text as text in an embedded part of the
 * pictures' font. The same pages give the same bytes.
 */
export const pdfOf = async (pages: string[], about: About): Promise<Buffer> => {
  mustHaveGlyphs(pages.flatMap(charactersIn));
  return await pdfDocument(about, (pdf) => {
    for (const page of pages) {
      pdf.addPage({ size: [A4[0], heightOf(page)], margin: 0 });
      drawOnPage(pdf, page, SCALE);
    }
  });
};
