import { getDocumentProxy } from "unpdf";

/** What a PDF file says of itself and on its pages, read by another library than the one that wrote it. */
export const readPdf = async (bytes: Uint8Array) => {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes));
  const { info, metadata } = await pdf.getMetadata();
  const pages: { text: string; width: number; height: number }[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent();
    const [, , width, height] = page.view as [number, number, number, number];
    pages.push({ text: items.map((item) => ("str" in item ? item.str : "")).join(""), width, height });
  }
  return { info: info as Record<string, unknown>, xmp: metadata, pages };
};
