import { describe, expect, it } from "vitest";
import { normalize, type Files } from "../../src/record/normalize.ts";
import type { TableName } from "../../src/tables/index.ts";
import { complaints, fixtureFiles, tablesOf, withCells } from "../support/fixture.ts";

const good = fixtureFiles();
const checked = tablesOf(good);

/** The fixture with one file changed by hand. */
const edit = (table: TableName, change: (text: string) => string): Files => ({
  ...good,
  [table]: change(good[table]!),
});
const readsAsBefore = (files: Files) => expect(normalize(files)).toMatchObject({ tables: checked, problems: [] });
const says = (files: Files, ...lines: string[]) => expect(complaints(files)).toEqual(lines);

describe("reads right what is certain", () => {
  const everyFile = (change: (text: string) => string) =>
    Object.fromEntries(Object.entries(good).map(([name, text]) => [name, change(text!)])) as Files;

  it.each([
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["CR", (text: string) => text.replaceAll("\n", "\r")],
    ["no line end at the end", (text: string) => text.trimEnd()],
    ["a byte order mark left in the text", (text: string) => `\uFEFF${text}`],
    ["trailing blank rows", (text: string) => `${text}\n,,,\n  , ,\n\n`],
    ["blank rows above the header and between rows", (text: string) => `\n,,\n${text.replaceAll("\n", "\n\n")}`],
    ["blank columns after the last", (text: string) => text.replaceAll(/(.)\n/g, "$1,,\n")],
    ["blank columns in the rows alone", (text: string) => text.replaceAll(/(.)\n/g, "$1,,\n").replace(/,,\n/, "\n")],
    ["blank columns in the header alone", (text: string) => text.replace("\n", ",,\n")],
  ])("%s", (_, change) => readsAsBefore(everyFile(change)));

  it.each([";", "\t"])("cells separated by %j", (separator) => {
    const places = good.places!.replaceAll(",", separator);
    readsAsBefore({ ...good, places });
  });

  it("spaces of every kind and zero-width characters around and inside cells", () => {
    readsAsBefore(edit("places", (t) => t.replaceAll("Northport", "\u3000\u00A0North\u200Bport\uFEFF\u2060 \t")));
    readsAsBefore(edit("places", (t) => t.replace("name_en", " name_en\u200D ")));
    readsAsBefore(edit("places", (t) => t.replace("\nnorthport,", "\nnorth\u00ADport\u200E,")));
  });

  it("full-width digits, letters and signs in numbers, dates and codes, and in no text", () => {
    readsAsBefore(edit("places", (t) => t.replace("120000,39.1,117.2", "１２００００,３９．１,１１７．２")));
    readsAsBefore(
      edit("events", (t) => t.replace("2011-07-18", "２０１１－０７－１８").replace("2011~", "２０１１～")),
    );
    readsAsBefore(
      edit("events", (t) =>
        t.replace("northport-opened,northport,", "ｎｏｒｔｈｐｏｒｔ－ｏｐｅｎｅｄ,ｎｏｒｔｈｐｏｒｔ,"),
      ),
    );
    const named = normalize(withCells(good, "places", "northport", { name_zh: "北港（１）" })).tables!;
    expect(named.places.find(({ id }) => id === "northport")!.name.zh).toBe("北港（１）");
  });

  it.each([
    ["14,000", 14000],
    ["1,234,567.5", 1234567.5],
    ["１４，０００", 14000],
    ["-1,000", -1000],
  ])("%s in a number as thousands", (value, number) => {
    const { tables } = normalize(withCells(good, "figures", "northport-firms", { value }));
    expect(tables!.figures.find(({ id }) => id === "northport-firms")!.value).toBe(number);
  });

  it("line breaks, quotation marks and separators inside cells", () => {
    const en = 'One "window",\nfor residents; and\tfirms';
    const { tables } = normalize(withCells(good, "statements", "northport-goal", { text_en: en }));
    expect(tables!.statements.find(({ id }) => id === "northport-goal")!.text.en).toBe(en);
  });
});

describe("refuses what is not certain, with the remedy", () => {
  const refuses = (table: TableName, id: string, column: string, value: string, line: string) =>
    says(withCells(good, table, id, { [column]: value }), `data/${table}.csv:${line}`);
  const number = "Write digits only, with a point for decimals, e.g. 14000 or 31.2.";
  const edtf = "Write it as 2011, 2011-07, 2011-07-18, 2011/2015 or 2010~ (about).";

  it.each([
    ["1,00", ""],
    ["1,0000", ""],
    ["0,123", ""],
    ["1 000", ""],
    ["1，23", ""],
    ["three", ""],
    [
      "1.4E+04",
      " A spreadsheet has shortened it, and digits may be lost: format the column as text and write all of them.",
    ],
  ])("the number %s", (value, hint) => {
    refuses("figures", "northport-firms", "value", value, `4 value: "${value}" is not a number.${hint} ${number}`);
  });

  it("a comma in a number where commas do not separate the cells: it may be a decimal one", () => {
    const figures = good.figures!.replaceAll(",", ";").replace(";10;at-least", ";1,000;at-least");
    expect(figures).toContain(";1,000;");
    expect(complaints({ ...good, figures })).toEqual([`data/figures.csv:4 value: "1,000" is not a number. ${number}`]);
  });

  it.each([
    ["2011/7/18", ' Did you mean "2011-07-18"?'],
    ["2011-7-18", ' Did you mean "2011-07-18"?'],
    ["2011.7.18", ' Did you mean "2011-07-18"?'],
    ["２０１１／７", ' Did you mean "2011-07"?'],
    ["2011年7月18日", ' Did you mean "2011-07-18"?'],
    ["2011年7月", ' Did you mean "2011-07"?'],
    ["Jul-11", ' Did you mean "2011-07"?'],
    ["18-Jul-2011", ' Did you mean "2011-07-18"?'],
    ["2011/13/45", ""],
    ["7/18/2011", ""],
    ["40742", " A spreadsheet has turned the date into a count of days: format the column as text and write it again."],
  ])("the date %s", (value, hint) => {
    refuses("events", "northport-opened", "date", value, `7 date: "${value}" is not an EDTF date.${hint} ${edtf}`);
  });

  const code = "is not a 6-digit code.";
  const remedy = "Write it as in GB/T 2260, e.g. 110000.";
  it.each([
    [
      "1.2E+05",
      `${code} A spreadsheet has shortened it, and digits may be lost: format the column as text and write all of them. ${remedy}`,
    ],
    ["12000", `${code} ${remedy}`],
    ["120000.0", `${code} Did you mean "120000"? ${remedy}`],
  ])("the code %s", (value, message) => {
    refuses("places", "northport", "adcode", value, `6 adcode: "${value}" ${message}`);
  });

  it("ids and words in capitals, so that none differ by case alone", () => {
    says(
      edit("designations", (t) => `${t}Westgate-own-section,westgate,National Pilot,\n`),
      'data/designations.csv:9 id: "Westgate-own-section" is not an id. Did you mean "westgate-own-section"? Use up to 80 lower-case letters, digits and single hyphens, e.g. beijing-xiangyun.',
      'data/designations.csv:9 scheme: "National Pilot" is not a word of the list "schemes". Did you mean "national-pilot"? Use a word of the list "schemes" in vocabulary.csv.',
    );
  });

  it.each([
    ["\u0007", "the control character U+0007"],
    ["\u0085", "the control character U+0085"],
    ["\u202E", "the character that turns text around, U+202E"],
    ["\u2067", "the character that turns text around, U+2067"],
    ["\uFFFD", "the mark of a character lost in an earlier conversion, U+FFFD"],
    ["\uE123", "the private or hidden character U+E123"],
    ["\u{E0041}", "the private or hidden character U+E0041"],
    ["\uD83D", "the private or hidden character U+D83D"],
  ])("%j in a cell", (character, name) => {
    says(
      edit("places", (t) => t.replace("Northport", `North${character}port`)),
      `data/places.csv:6 name_en: contains ${name}. Delete it, or type the text again.`,
    );
    says(
      edit("places", (t) => t.replace("\nnorthport,", `\nnorth${character}port,`)),
      `data/places.csv:6 id: contains ${name}. Delete it, or type the text again.`,
    );
  });

  it("a cell of 10 MB, without printing it", () => {
    says(
      edit("places", (t) => t.replace("Northport", "x".repeat(10_000_000))),
      "data/places.csv:6 name_en: has 10000000 characters where 5000 are allowed. Shorten it; is a quotation mark missing?",
    );
  });
});
