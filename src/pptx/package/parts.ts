import { strFromU8, strToU8 } from "fflate";

type Files = Map<string, Uint8Array>;

const CHART = /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.xml|\.xlsx)/g;

/** Charts numbered within their file: the library goes on counting from the deck that it wrote before. */
export const numberCharts = (files: Files): Files => {
  const numbers = [...files.keys()]
    .flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b));
  const renumber = (text: string): string =>
    text.replaceAll(CHART, (_, start: string, number: string) => `${start}${numbers.indexOf(number) + 1}`);
  return new Map(
    [...files].map(([name, content]) => [
      renumber(name),
      /\.rels$|^\[Content_Types\]/.test(name) ? strToU8(renumber(strFromU8(content))) : content,
    ]),
  );
};

/** The table of contents without the parts that the library names and does not write. */
export const listParts = (files: Files): Files => {
  const name = "[Content_Types].xml";
  const listed = strFromU8(files.get(name)!).replaceAll(
    /<Override PartName="\/([^"]*)"[^>]*\/>/g,
    (whole, part: string) => (files.has(part) ? whole : ""),
  );
  return new Map(files).set(name, strToU8(listed));
};
