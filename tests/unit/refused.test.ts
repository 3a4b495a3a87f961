import { describe, expect, it } from "vitest";
import { caseComplaints, inventedCase, lineOf, spoiltCase } from "../support/cases.ts";
import { complaints, fixtureFiles, tablesOf, withCells } from "../support/fixture.ts";

const files = fixtureFiles();
const RETYPE = "Delete it, or type the text again.";

describe("what could do harm and nobody has to write is refused", () => {
  it.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "ftp://example.org/",
    "//example.org/",
    "/places/",
    "https://example.org/ onclick=x",
    'https://example.org/"onclick="x',
    "https://example.org/'x",
    "https://example.org/<script>",
    "https:",
  ])("the address %s", (url) => {
    const [line, ...more] = complaints(withCells(files, "sources", "gazette", { url }));
    expect(more).toEqual([]);
    expect(line).toMatch(/^data\/sources\.csv:2 url: .* is not a web address\. .*http:\/\/ or https:\/\//);
  });

  it.each(["../x", "a/b", "a\\b", "a.b", "%2e%2e", "a b", "-a", "a--b", "é", "__proto__", "x".repeat(81)])(
    "the id %s",
    (id) => {
      const rows = files.sources!.replace("\ngazette,", `\n${id},`);
      expect(complaints({ ...files, sources: rows }).join("\n")).toMatch(
        /^data\/sources\.csv:2 id: .* is not an id\..* Use up to 80 lower-case letters/m,
      );
    },
  );

  it("takes an id of 80 signs, so that two of them and an ending are the name of a file", () => {
    const id = "x".repeat(80);
    const place = { china: id };
    expect(
      complaints({ ...files, places: files.places!.replace("\nchina,", `\n${place.china},`) }).join("\n"),
    ).not.toContain("is not an id.");
  });

  it.each([
    ["\u0000", "the control character U+0000"],
    ["\u001B", "the control character U+001B"],
    ["\u0085", "the control character U+0085"],
    ["\u2028", "the control character U+2028"],
    ["\u202E", "the character that turns text around, U+202E"],
    ["\u2066", "the character that turns text around, U+2066"],
    ["\uFFF9", "the private or hidden character U+FFF9"],
    ["\uE000", "the private or hidden character U+E000"],
    ["\u{E0041}", "the private or hidden character U+E0041"],
  ])("the character %j in a table and in a case", (character, name) => {
    const [line] = complaints(withCells(files, "places", "northport", { name_en: `North${character}port` }));
    expect(line).toBe(`data/places.csv:6 name_en: contains ${name}. ${RETYPE}`);
    const told = caseComplaints(spoiltCase("The platform runs.", `The plat${character}form runs.`));
    expect(told).toContain(`data/cases/northport.en.md:${lineOf("The platform runs.")}: contains ${name}. ${RETYPE}`);
  });

  it.each(["\u061C", "\u180E", "\u200B", "\u200E", "\u2060", "\u2063", "\u206A", "\u00AD", "\uFEFF"])(
    "but %j, which nobody sees, is taken out",
    (character) => {
      const read = tablesOf(withCells(files, "places", "northport", { name_en: `North${character}port` }));
      expect(read.places.find(({ id }) => id === "northport")!.name.en).toBe("Northport");
      expect(caseComplaints(spoiltCase("## The harbour", `## The har${character}bour`))).toEqual([]);
    },
  );

  it("a text that is longer than any drawing could take", () => {
    const cells = (length: number) =>
      withCells(files, "events", "china-notice", { note_en: "x".repeat(length), note_zh: "长" });
    expect(complaints(cells(5_000))).toEqual([]);
    expect(complaints(cells(100_000))).toEqual([
      "data/events.csv:2 note_en: has 100000 characters where 5000 are allowed. Shorten it; is a quotation mark missing?",
    ]);
  });

  it("a line of a case that is as long", () => {
    const told = caseComplaints(spoiltCase("A harbour counts its firms.", "x".repeat(100_000)));
    expect(told[0]).toMatch(
      /^data\/cases\/northport\.en\.md:3: has 1000\d\d characters where 5000 are allowed\. Shorten it/,
    );
  });

  it.each([
    ["<script>alert(1)</script>", "HTML is not read"],
    ["<img src=x onerror=alert(1)>", "HTML is not read"],
    ["[x](javascript:alert)", "is no address of this site"],
    ["[x](//example.org/)", "is no address of this site"],
    ["[x](https://example.org/)", "is no address of this site"],
    ["![x](/icon.svg)", "image is not used in cases"],
    ["`x`", "inlineCode is not used in cases"],
  ])("in a case %s", (text, told) => {
    expect(caseComplaints(inventedCase())).toEqual([]);
    expect(caseComplaints(spoiltCase("The platform runs.", `The platform runs. ${text}`)).join("\n")).toContain(told);
  });
});
