import PDFDocument from "pdfkit";
import { words } from "../../i18n/index.ts";
import { languageTag } from "../../i18n/text.ts";
import { dataset } from "../dataset.ts";
import { rights, rdfOf, xmpPacket, type About } from "./about.ts";
import { fontFile } from "./faces.ts";

/** A4 in points. */
export const A4: [number, number] = [595.28, 841.89];

export type Pdf = InstanceType<typeof PDFDocument>;

/** What the PDF writer keeps of the document and does not name in its types. */
interface Inner {
  endMetadata(): void;
  _root: { data: Record<string, unknown> };
}

/** Writes our own packet: the writer's has no licence and takes titles for XML as they are. */
const describe = (pdf: Pdf, about: About): void => {
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
 * A document of A4 pages that `draw` fills, with title, language, rights and sources in its metadata; text is in an embedded
 * part of the pictures' font ("regular", "bold"). The same drawing gives the same bytes.
 * @param tagged true where `draw` says what is a heading, a list, a link
 */
export const pdfDocument = async (about: About, draw: (pdf: Pdf) => void, tagged = false): Promise<Buffer> => {
  const { title, description, locale } = about;
  const pdf = new PDFDocument({
    size: A4,
    margin: 0,
    autoFirstPage: false,
    pdfVersion: "1.7",
    lang: languageTag[locale],
    displayTitle: true,
    tagged,
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
  draw(pdf);
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
};
