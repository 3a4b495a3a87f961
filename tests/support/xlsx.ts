import { inflateRawSync } from "node:zlib";
import { DOMParser } from "linkedom";

/** The files inside a ZIP archive, as text, by name. */
export const unzip = (archive: Uint8Array): Map<string, string> => {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const files = new Map<string, string>();
  let entry = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [bytes.readUInt16LE(entry + 10), bytes.readUInt32LE(entry + 20)];
    const [name, extra, comment] = [28, 30, 32].map((at) => bytes.readUInt16LE(entry + at)) as [number, number, number];
    const local = bytes.readUInt32LE(entry + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    const path = bytes.toString("utf8", entry + 46, entry + 46 + name);
    files.set(path, (method === 0 ? packed : inflateRawSync(packed)).toString("utf8"));
    entry += 46 + name + extra + comment;
  }
  return files;
};

interface Element {
  textContent: string;
  children: Element[];
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Element[];
  querySelector(selector: string): Element | null;
}

const parseXml = (xml: string) =>
  new DOMParser().parseFromString(xml, "text/xml") as unknown as { querySelectorAll(selector: string): Element[] };

/** The column of a cell address: `C7` -> 2. */
const columnOf = (address: string): number =>
  [.../^[A-Z]+/.exec(address)![0]].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export type SheetRows = (string | number | null)[][];

const rowsOf = (xml: string, strings: string[], width: number): SheetRows =>
  [...parseXml(xml).querySelectorAll("row")].map((row) => {
    const cells: SheetRows[number] = Array.from({ length: width }, () => null);
    for (const cell of row.querySelectorAll("c")) {
      const value = cell.querySelector("v")?.textContent;
      if (value === undefined) continue;
      cells[columnOf(cell.getAttribute("r")!)] =
        cell.getAttribute("t") === "s" ? strings[Number(value)]! : Number(value);
    }
    return cells;
  });

/** The sheets of a workbook by name: their rows (`width` cells each) and their XML. */
export const readWorkbook = (bytes: Uint8Array, width: (sheet: string) => number) => {
  const files = unzip(bytes);
  const strings = [...parseXml(files.get("xl/sharedStrings.xml")!).querySelectorAll("si")].map((si) => si.textContent);
  const names = [...parseXml(files.get("xl/workbook.xml")!).querySelectorAll("sheet")].map((sheet) =>
    sheet.getAttribute("name")!,
  );
  return new Map(
    names.map((name, i) => {
      const xml = files.get(`xl/worksheets/sheet${i + 1}.xml`)!;
      return [name, { xml, rows: rowsOf(xml, strings, width(name)) }];
    }),
  );
};
