import type { Locale } from "../../i18n/text.ts";
import { palettes } from "../../marks/tokens.ts";
import type { About } from "../picture/about.ts";
import { charactersIn, mustHaveGlyphs } from "../picture/faces.ts";
import { A4, pdfDocument, type Pdf } from "../picture/pdf-document.ts";
import { drawOnPage } from "../picture/pdf-draw.ts";
import { widthOf } from "../picture/runs.ts";
import type { Mark, Op } from "./writer.ts";
import { MARGIN, type Sheets } from "./sheet.ts";

type Struct = ReturnType<Pdf["struct"]>;

/** What stands at the foot of a page: left, and at its right the number of the page. */
export interface Foot {
  left: string;
  page(number: number, of: number): string;
}

const drawText = (pdf: Pdf, { text, x, y, size, weight, color }: Extract<Op, { kind: "text" }>): void => {
  pdf.font(weight >= 600 ? "bold" : "regular").fontSize(size);
  pdf.fillColor(color).text(text, x, y, { lineBreak: false, baseline: "alphabetic", features: ["kern"] });
};

const drawOp = (pdf: Pdf, op: Op, struct: Struct | null): void => {
  if (op.kind === "text") drawText(pdf, op);
  else if (op.kind === "rule")
    pdf
      .moveTo(op.x, op.y)
      .lineTo(op.x + op.width, op.y)
      .lineWidth(0.6)
      .undash()
      .stroke(op.color);
  else if (op.kind === "link") {
    // The types do not know that an annotation can belong to a tag.
    pdf.link(op.x, op.y, op.width, op.height, op.to, { structParent: struct } as object);
  } else {
    pdf.save();
    pdf.translate(op.x, op.y);
    drawOnPage(pdf, op.svg, op.scale);
    pdf.restore();
  }
};

/** What only fills the paper is passed over by screen readers. */
const asArtifact = (pdf: Pdf, type: "Layout" | "Pagination", draw: () => void): void => {
  pdf.markContent("Artifact", { type });
  draw();
  pdf.endMarkedContent();
};

const drawFoot = (pdf: Pdf, { left, page }: Foot, number: number, of: number, locale: Locale): void => {
  const right = page(number, of);
  const style = { kind: "text", y: A4[1] - 34, size: 9, weight: 400, color: palettes.print.muted } as const;
  const x = A4[0] - MARGIN.side - widthOf(right, style.size, style.weight, locale);
  asArtifact(pdf, "Pagination", () => {
    drawText(pdf, { ...style, text: left, x: MARGIN.side });
    drawText(pdf, { ...style, text: right, x });
  });
};

/** The tags of the document, made when what they hold is drawn, so that they stand in reading order. */
const tagsOf = (pdf: Pdf, { nodes }: Sheets) => {
  const made = new Map<number, Struct>();
  const structOf = (at: number): Struct => {
    const found = made.get(at);
    if (found !== undefined) return found;
    const { tag, parent, alt } = nodes[at]!;
    const struct = pdf.struct(tag as "P", alt === undefined ? {} : { alt });
    made.set(at, struct);
    if (parent < 0) pdf.addStructure(struct);
    else structOf(parent).add(struct);
    return struct;
  };
  return { structOf, end: () => made.get(0)?.end() };
};

const drawMark = (pdf: Pdf, { node, ops }: Mark, nodes: Sheets["nodes"], structOf: (at: number) => Struct): void => {
  if (node === null) return asArtifact(pdf, "Layout", () => ops.forEach((op) => drawOp(pdf, op, null)));
  const struct = structOf(node);
  const content = pdf.markStructureContent(nodes[node]!.tag);
  for (const op of ops) if (op.kind !== "link") drawOp(pdf, op, struct);
  pdf.endMarkedContent();
  struct.add(content);
  for (const op of ops) if (op.kind === "link") drawOp(pdf, op, struct);
};

const charactersOf = ({ pages }: Sheets): string[] =>
  pages
    .flat()
    .flatMap(({ ops }) => ops)
    .flatMap((op) => (op.kind === "text" ? [...op.text] : op.kind === "drawing" ? charactersIn(op.svg) : []));

/** Sheets as a PDF with real headings, lists and links. The same sheets give the same bytes. */
export const pdfOfSheets = async (sheets: Sheets, about: About, foot: Foot): Promise<Buffer> => {
  const { nodes, pages } = sheets;
  const feet = pages.map((_, i) => foot.left + foot.page(i + 1, pages.length)).join("");
  mustHaveGlyphs([...new Set([...charactersOf(sheets), ...feet])]);
  const draw = (pdf: Pdf): void => {
    const { structOf, end } = tagsOf(pdf, sheets);
    pages.forEach((marks, i) => {
      pdf.addPage();
      for (const mark of marks) drawMark(pdf, mark, nodes, structOf);
      drawFoot(pdf, foot, i + 1, pages.length, about.locale);
    });
    end();
  };
  return await pdfDocument(about, draw, true);
};
