import type { Locale } from "../../i18n/text.ts";
import { escapeXml } from "../../marks/xml.ts";
import type { Line } from "../content/page.ts";
import { faces, languages } from "../look.ts";

const HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** The notes page of a slide with its paragraphs, whose links can be opened; the library writes one run of plain text. */
export const writeNotes = (
  page: string,
  relations: string,
  lines: Line[],
  locale: Locale,
): { page: string; relations: string } => {
  const links = [...new Set(lines.flat().flatMap(({ link }) => link ?? []))];
  const idOf = (link: string) => `rIdLink${links.indexOf(link) + 1}`;
  const { latin, ea } = faces[locale].body;
  const face = `<a:latin typeface="${latin}"/><a:ea typeface="${ea}"/><a:cs typeface="${latin}"/>`;
  const runs = (line: Line): string =>
    line
      .map(({ text, link, strong, raised }) => {
        const look = `${strong ? ' b="1"' : ""}${raised ? ' baseline="30000"' : ""}`;
        const click = link === undefined ? "" : `<a:hlinkClick r:id="${idOf(link)}"/>`;
        return `<a:r><a:rPr lang="${languages[locale]}"${look}>${face}${click}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
      })
      .join("");
  const body = lines.map((line) => `<a:p>${runs(line)}</a:p>`).join("");
  const added = links.map(
    (link) =>
      `<Relationship Id="${idOf(link)}" Type="${HYPERLINK}" Target="${escapeXml(link)}" TargetMode="External"/>`,
  );
  return {
    page: page
      .replace(/<a:p><a:r><a:rPr[^>]*\/><a:t>notes \d+<\/a:t><\/a:r>.*?<\/a:p>/s, () => body)
      .replaceAll(/\blang="en-US"/g, `lang="${languages[locale]}"`),
    relations: relations.replace("</Relationships>", () => `${added.join("")}</Relationships>`),
  };
};
