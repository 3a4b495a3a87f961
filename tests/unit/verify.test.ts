import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { copyOf } from "../../src/record/copy.ts";
import { coverageOf } from "../../src/record/coverage.ts";
import { normalize } from "../../src/record/normalize.ts";
import { reportCoverage, reportFound, reportLocators } from "../../src/record/verify-report.ts";
import { locatorsOf, sourceWith } from "../../src/record/verify.ts";
import { realCaseTexts } from "../support/cases.ts";
import { DOCUMENT, documentFiles, given } from "../support/document.ts";
import { realFiles } from "../support/fixture.ts";
import { sharedWith, textsOf } from "../support/shared-runs.ts";

/** The primary source. The project does not contain it; where it lies beside the project, the record is held against it. */
const ARTICLE = "../shared/source/article.txt";

const documents = [
  { file: DOCUMENT, files: documentFiles },
  ...(existsSync(ARTICLE) ? [{ file: ARTICLE, files: realFiles }] : []),
];

describe.each(documents)("the record against $file", ({ file, files }) => {
  const read = () => {
    const document = given(file);
    const { draft } = normalize(files());
    const source = sourceWith(draft.tables, document.sha256)!;
    return { document, draft, source, locators: locatorsOf(draft.tables, source) };
  };

  it("every locator holds", () => {
    const { document, draft, source, locators } = read();
    expect(locators.length).toBeGreaterThan(5);
    expect(reportLocators(draft, document)).toEqual({
      ok: true,
      lines: [`${source.id}: all ${locators.length} locators hold`],
    });
  });

  it("a shifted locator fails, in one line that says where the term stands", () => {
    const { document, draft, source, locators } = read();
    const [first] = locators;
    const { start, end, term } = first!;
    const [stands] = document.copy.occurrences(term).filter((at) => at.start >= start && at.end <= end);
    Object.assign(first!, { start: stands!.start + 1, end: stands!.end });
    const line = draft.tables.evidence.indexOf(first!) + 2;
    expect(reportLocators(draft, document)).toEqual({
      ok: false,
      lines: [
        `data/evidence.csv:${line} term: "${term}" does not stand in characters ${stands!.start + 1}-${stands!.end} of ${source.id}. ` +
          `It stands at ${stands!.start}-${stands!.end}. Correct start and end, or the term.`,
        `${source.id}: 1 of ${locators.length} locators do not hold`,
      ],
    });
  });

  it("an altered document is refused, and named", () => {
    const { document, draft, source, locators } = read();
    const altered = given(file, (text) => `${text}\n`);
    const { ok, lines } = reportLocators(draft, altered);
    expect(ok).toBe(false);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`${file}: is not the copy of any source: its SHA-256 is ${altered.sha256}`);
    expect(lines[0]).toContain(`an altered copy of ${source.id}: ${locators.length} of that source's`);
    expect(lines[0]).toContain(`${source.id} (${document.sha256})`);
  });
});

describe("verify", () => {
  it("says so when a term stands nowhere, and when the length of the source is wrong", () => {
    const { draft } = normalize(documentFiles());
    const document = given(DOCUMENT);
    const source = sourceWith(draft.tables, document.sha256)!;
    Object.assign(locatorsOf(draft.tables, source)[0]!, { term: "河港数据中心" });
    source.length = 49;
    const { lines } = reportLocators(draft, document);
    expect(lines[0]).toBe(
      'data/sources.csv:3 length: "49" is not the length of notice. Write 50, its count of Unicode code points.',
    );
    expect(lines[1]).toMatch(/It stands nowhere in the document\. Write the term as the document has it\.$/);
    expect(lines[2]).toBe("notice: 1 of 6 locators do not hold");
  });

  it("counts in Unicode code points, and finds overlapping occurrences", () => {
    const copy = copyOf("𠮷𠮷港a港a港");
    expect(copy.length).toBe(7);
    expect(copy.occurrences("港a港")).toEqual([
      { start: 2, end: 5 },
      { start: 4, end: 7 },
    ]);
    expect(copy.read({ start: 1, end: 3 })).toBe("𠮷港");
    expect(copy.occurrences("")).toEqual([]);
  });

  it("lists what no evidence touches, without punctuation, and counts none of it", () => {
    const copy = copyOf("甲，乙丙。丁！\n戊己。");
    expect(coverageOf(copy, [{ start: 2, end: 3 }])).toEqual({
      gaps: [
        { start: 0, end: 1, text: "甲" },
        { start: 3, end: 10, text: "丙。丁！\n戊己" },
      ],
      covered: 1,
      total: 6,
    });
    expect(coverageOf(copy, [{ start: 0, end: 99 }]).gaps).toEqual([]);
  });

  it("reports the coverage of the document", () => {
    const { draft } = normalize(documentFiles());
    expect(reportCoverage(draft.tables, given(DOCUMENT))).toEqual({
      ok: true,
      lines: ["4-6  通告", "35-37  目前", "notice: evidence touches 37 of 41 characters (90.2%), punctuation left out"],
    });
  });

  it("finds a term for a new row of evidence", () => {
    const document = given(DOCUMENT);
    expect(reportFound(document, "港")).toEqual({
      ok: true,
      lines: [
        "1,2  云[港]工程通告：海港数…",
        "8,9  云港工程通告：海[港]数据中心“𠮷港”…",
        "15,16  …海港数据中心“𠮷[港]”已投入使用，共…",
        `3 in a document of 50 characters with SHA-256 ${document.sha256}`,
      ],
    });
    expect(reportFound(given(DOCUMENT), "湖")).toEqual({
      ok: false,
      lines: [`${DOCUMENT}: "湖" does not stand in it. Write the term as the document has it.`],
    });
  });
});

/** What of the article no evidence needs to touch: words that join sentences and state nothing. */
const connectives = ["目前", "同时"];

if (existsSync(ARTICLE)) {
  describe("the article and the record", () => {
    const { tables } = normalize(realFiles()).draft;
    const article = given(ARTICLE);
    const texts = textsOf(tables);
    const names = texts.filter(({ name }) => name).map(({ text }) => text);
    const shared = sharedWith(readFileSync(ARTICLE, "utf8"), names);

    it("evidence touches all of the article but connectives, in spans no longer than a sentence", () => {
      const locators = locatorsOf(tables, sourceWith(tables, article.sha256)!);
      const { gaps } = coverageOf(article.copy, locators);
      expect(gaps.filter(({ text }) => !connectives.includes(text))).toEqual([]);
      expect(locators.filter(({ start, end }) => end - start > 60)).toEqual([]);
    });

    it("no text of the record repeats the article's wording", () => {
      const found = texts.filter(({ name }) => !name).map(({ at, text }) => ({ at, runs: shared(text) }));
      expect(found.filter(({ runs }) => runs.length > 0)).toEqual([]);
    });

    it("nor does the prose of the cases, read without its marks, save in names of what the cases tell of", () => {
      const told = [...tables.programs, ...tables.initiatives].map(({ name }) => name.zh);
      const repeated = sharedWith(readFileSync(ARTICLE, "utf8"), told);
      const found = Object.entries(realCaseTexts()).flatMap(([name, text]) =>
        repeated(text.replaceAll(/!?\[\[[^\]]*\]\]/g, "")).map((run) => `${name}: ${run}`),
      );
      expect(found).toEqual([]);
    });

    it("nor does any other file of the project", () => {
      const own = globSync("{src,data,scripts,tests}/**/*.{ts,mjs,astro,md,csv}").concat("README.md", "CHANGELOG.md");
      const repeated = own.flatMap((file) =>
        readFileSync(file, "utf8")
          .split(/[\n,]/)
          .flatMap((line) => shared(line).map((run) => `${file}: ${run}`)),
      );
      expect(repeated).toEqual([]);
    });

    it("a sentence copied into a text would be found", () => {
      const sentence = article.copy.read({ start: 176, end: 211 });
      expect(shared(`来源称，${sentence}。`).length).toBeGreaterThan(0);
      expect(names.flatMap(shared)).toEqual([]);
    });
  });
}
