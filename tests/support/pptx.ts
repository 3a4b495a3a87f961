import { unzipSync } from "fflate";
import { readWorkbook } from "./xlsx.ts";

const unescape = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

/** Values of an attribute, or texts of an element, in the order in which they stand. */
export const found = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map(([, value]) => unescape(value!));

/** All text of a part, its paragraphs as lines. */
export const textOf = (xml: string): string =>
  xml
    .split("</a:p>")
    .map((paragraph) => found(paragraph, /<a:t>([^<]*)<\/a:t>/g).join(""))
    .join("\n");

/** Addresses outside the file that a part leads to. */
const linksOf = (relations = ""): string[] => found(relations, /Target="([^"]*)" TargetMode="External"/g);

/** One series of a native chart: its name, and the value of each category. */
export interface ReadSeries {
  name: string;
  categories: string[];
  values: number[];
}

const cached = (xml: string, element: string): string[] => {
  const [part = ""] = found(xml, new RegExp(`<c:${element}>(.*?)</c:${element}>`, "gs"));
  return found(part.replaceAll("&", "&amp;"), /<c:v>([^<]*)<\/c:v>/g).map(unescape);
};

const seriesOf = (xml: string): ReadSeries[] =>
  [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([series]) => ({
    name: cached(series, "tx")[0]!,
    categories: cached(series, "cat"),
    values: cached(series, "val").map(Number),
  }));

/** The data sheet of a chart, turned into its series. */
const sheetOf = (bytes: Uint8Array): ReadSeries[] => {
  const { rows } = [...readWorkbook(bytes, () => 4).values()][0]!;
  const [head, ...lines] = rows;
  return head!
    .slice(1)
    .filter((name) => name !== null)
    .map((name, i) => ({
      name: String(name),
      categories: lines.map((line) => String(line[0])),
      values: lines.map((line) => Number(line[i + 1])),
    }));
};

/** A PowerPoint file taken apart: slides with notes and links, native charts with their data sheets. */
export const readPptx = (bytes: Uint8Array) => {
  const files = unzipSync(bytes);
  const decoder = new TextDecoder();
  const text = (name: string): string | undefined => files[name] && decoder.decode(files[name]);
  const names = Object.keys(files);
  const numbers = names.flatMap((name) => /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1] ?? []).map(Number);
  const slides = numbers
    .sort((a, b) => a - b)
    .map((n) => ({
      xml: text(`ppt/slides/slide${n}.xml`)!,
      links: linksOf(text(`ppt/slides/_rels/slide${n}.xml.rels`)),
      notes: text(`ppt/notesSlides/notesSlide${n}.xml`),
      noteLinks: linksOf(text(`ppt/notesSlides/_rels/notesSlide${n}.xml.rels`)),
    }));
  const charts = names
    .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .map((name) => {
      const [sheet = ""] = found(text(name.replace("charts/", "charts/_rels/") + ".rels")!, /Target="([^"]*\.xlsx)"/g);
      return { series: seriesOf(text(name)!), sheet: sheetOf(files[sheet.replace("..", "ppt")]!) };
    });
  return { names, text, slides, charts };
};
