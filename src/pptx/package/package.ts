import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { Locale } from "../../i18n/text.ts";
import type { Line } from "../content/page.ts";
import { writeNotes } from "./notes.ts";
import { listParts, numberCharts } from "./parts.ts";
import { setRight } from "./xml.ts";

/** The earliest day that ZIP knows, at noon, so that no time zone makes another day of it. */
const EARLIEST = "1980-01-01T12:00:00";
const PACKED = /\.(png|xlsx)$/;

/** Packs files in their order, dated alike, so that the same content gives the same bytes. */
export type Archive = (files: [name: string, content: Uint8Array][]) => Promise<Uint8Array<ArrayBuffer>>;

const anywhere: Archive = (files) => {
  const entries: Zippable = Object.fromEntries(
    files.map(([name, content]) => [name, [content, { level: PACKED.test(name) ? 0 : 6, mtime: EARLIEST }]]),
  );
  return Promise.resolve(Uint8Array.from(zipSync(entries)));
};

/** Sorted, the table of contents first. */
const inOrder = (files: Map<string, Uint8Array>): [string, Uint8Array][] =>
  [...files].sort(
    ([a], [b]) => Number(b === "[Content_Types].xml") - Number(a === "[Content_Types].xml") || (a < b ? -1 : 1),
  );

const open = (bytes: Uint8Array): Map<string, Uint8Array> =>
  new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));

/** The data sheet of a chart without the time of its making; packed alike everywhere, so that it is the same in every file. */
const sheetWithoutTime = (bytes: Uint8Array, date: string): Promise<Uint8Array> => {
  const files = open(bytes);
  for (const [name, content] of files)
    if (name.endsWith("core.xml"))
      files.set(
        name,
        strToU8(strFromU8(content).replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)),
      );
  return anywhere(inOrder(files));
};

/** What the library wrote as the file that is offered: notes, faces, languages, no clock, no chance. */
export const finish = async (
  bytes: Uint8Array,
  { locale, date, notes }: { locale: Locale; date: string; notes: Line[][] },
  archive = anywhere,
): Promise<Uint8Array<ArrayBuffer>> => {
  const files = listParts(numberCharts(open(bytes)));
  for (const [name, content] of files) {
    if (name.endsWith(".xlsx")) files.set(name, await sheetWithoutTime(content, date));
    else if (name.endsWith(".xml")) files.set(name, strToU8(setRight(name, strFromU8(content), locale, date)));
  }
  notes.forEach((lines, i) => {
    const name = `ppt/notesSlides/notesSlide${i + 1}.xml`;
    const rels = `ppt/notesSlides/_rels/notesSlide${i + 1}.xml.rels`;
    const { page, relations } = writeNotes(strFromU8(files.get(name)!), strFromU8(files.get(rels)!), lines, locale);
    files.set(name, strToU8(page)).set(rels, strToU8(relations));
  });
  return archive(inOrder(files));
};
