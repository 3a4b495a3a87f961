import PDFDocument from "pdfkit";
import project from "../../../package.json" with { type: "json" };
import { words } from "../../i18n/index.ts";
import { languageTag } from "../../i18n/text.ts";
import { dataset } from "../dataset.ts";
import { rights, rdfOf, xmpPacket, type About } from "./about.ts";
import { charactersIn, fontFile, mustHaveGlyphs } from "./faces.ts";
import { PLATE_WIDTH } from "./frame.ts";
import { drawOnPage } from "./pdf-draw.ts";

/** The writer and its release. */
export const PDF_WRITER = `pdfkit@${project.devDependencies.pdfkit}`;

/** A4 in points. */
const A4: [number, number] = [595.28, 841.89];

/** What the PDF writer keeps of the document and does not name in its types. */
interface Inner {
  endMetadata(): void;
  _root: { data: Record<string, unknown> };
}

/** Writes our own packet: the writer's has no licence and takes titles for XML as they are. */
const describe = (pdf: InstanceType<typeof PDFDocument>, about: About): void => {
  const inner = pdf as unknown as Inner;
  inner.endMetadata = () => {
    const packet = pdf.ref({ Type: "Metadata", Subtype: "XML" }) as unknown as {
      compress: boolean;
      end(data: Buffer): void;
    };
    packet.compress = false;
    packet.end(Buffer.from(xmpPacket(rdfOf(about)), "utf8"));
    inner._root.data["Metadata"] = packet;
  };
};

/** The release's day: the clock is never read, so that the same record gives the same file. */
const released = new Date(`${dataset.date}T00:00:00Z`);

/**
 * Pages (SVG files of the plates' width, A4 high) as a PDF: vectors, text as text in an embedded part of the pictures' font.
 * The same pages give the same bytes.
 */
export const pdfOf = async (pages: string[], about: About): Promise<Buffer> => {
  mustHaveGlyphs(pages.flatMap(charactersIn));
  const { title, description, locale } = about;
  const pdf = new PDFDocument({
    size: A4,
    margin: 0,
    autoFirstPage: false,
    pdfVersion: "1.7",
    lang: languageTag[locale],
    displayTitle: true,
    info: {
      Title: title,
      Author: words(locale).siteName,
      Subject: description,
      Keywords: [rights(locale), about.url].join("; "),
      Creator: words(locale).siteName,
      CreationDate: released,
      ModDate: released,
    },
  });
  describe(pdf, about);
  pdf.registerFont("regular", fontFile(400, locale)).registerFont("bold", fontFile(600, locale));
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on("end", resolve));
  for (const page of pages) {
    pdf.addPage();
    drawOnPage(pdf, page, A4[0] / PLATE_WIDTH);
  }
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
};
