import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { sectionIds } from "../../src/i18n/comparison/words.ts";
import { join } from "../../src/record/atlas.ts";
import { pairsOf } from "../../src/record/compare/subjects.ts";
import { builtTables, fileFor, inLocale, locales } from "../support/site.ts";
import { readWorkbook } from "../support/xlsx.ts";

const atlas = join(builtTables());
const pairs = pairsOf(atlas);
const COLUMNS = 10;

const page = (address: string) => {
  const html = readFileSync(fileFor(address)!, "utf8");
  return { html, document: parseHTML(html).document as unknown as Document };
};
const textOf = (node: Element | null): string => (node?.textContent ?? "").trim();
const csvRows = (address: string): Record<string, string>[] => {
  const text = readFileSync(fileFor(address)!, "utf8");
  expect(text.startsWith("\uFEFF")).toBe(true);
  return Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true }).data;
};
const factsIn = (nodes: Iterable<Element>): Set<string> =>
  new Set(
    [...nodes].flatMap((node) => [...node.querySelectorAll("[data-fact]")].map((n) => n.getAttribute("data-fact")!)),
  );

describe.each(locales)("the pages of all pairs (%s)", (locale) => {
  it("are there, with sentences, title and description of their own", () => {
    expect(pairs).toHaveLength((atlas.cities.length * (atlas.cities.length - 1)) / 2);
    const titles = new Set<string>();
    for (const { name, places } of pairs) {
      const { document } = page(inLocale(locale, `/compare/${name}/`));
      const names = places.map((id) => atlas.place(id).name[locale]);
      for (const each of names) expect(textOf(document.querySelector("h1")), name).toContain(each);
      titles.add(textOf(document.querySelector("title")));
      const description = document.querySelector('meta[name="description"]')!.getAttribute("content")!;
      expect(description.length, name).toBeGreaterThan(20);
      const sentences = [...document.querySelectorAll(".in-short p")];
      expect(sentences.length, name).toBeGreaterThanOrEqual(1);
      expect(sentences.length, name).toBeLessThanOrEqual(4);
      expect(description.startsWith(textOf(sentences[0]!).replaceAll(/\u2060\d+/g, "")), name).toBe(true);
      for (const sentence of sentences) {
        const notes = [...sentence.querySelectorAll("sup a.fact")];
        expect(notes.length, name).toBeGreaterThan(0);
        for (const note of notes) {
          expect(note.getAttribute("href")).toBe(inLocale(locale, `/facts/${note.getAttribute("data-fact")}/`));
          expect(note.getAttribute("aria-label")).toContain(textOf(note));
        }
      }
    }
    expect(titles.size).toBe(pairs.length);
  });

  it("have no empty section without a stated reason for each place", () => {
    for (const { name, places } of pairs) {
      const { document } = page(inLocale(locale, `/compare/${name}/`));
      for (const id of sectionIds) {
        const section = document.querySelector(`section.${id}`)!;
        expect(section, `${name} ${id}`).not.toBeNull();
        const reasons = [...section.querySelectorAll(".reason")].map(textOf);
        places.forEach((place, i) => {
          const own = atlas.place(place).name[locale];
          const column = section.querySelectorAll(".sides > div")[i];
          const filled = column
            ? column.querySelectorAll("li").length > 0
            : section.querySelectorAll(`td[data-label="${own}"] li`).length > 0;
          const reason = reasons.find((text) => text.includes(own));
          expect(filled || reason !== undefined, `${name}: ${id} of ${own}`).toBe(true);
        });
        const texts = [...section.querySelectorAll("li, .reason, th, h3")].map(textOf);
        expect(
          texts.filter((text) => text === "" || /undefined|null|NaN/.test(text)),
          `${name} ${id}`,
        ).toEqual([]);
      }
    }
  });

  it("can be downloaded: CSV and XLSX hold the facts of the page, row by row the same", () => {
    for (const { name } of pairs) {
      const { document } = page(inLocale(locale, `/compare/${name}/`));
      const rows = csvRows(inLocale(locale, `/compare/${name}.csv`));
      const [fact, address] = Object.keys(rows[0]!).slice(-2) as [string, string];
      const inFile = new Set(rows.map((row) => row[fact]!).filter(Boolean));
      const shown = factsIn(document.querySelectorAll(".in-short, section.compared"));
      expect(
        [...shown].filter((f) => !inFile.has(f)),
        name,
      ).toEqual([]);
      expect(
        [...inFile].filter((f) => !shown.has(f) && !f.startsWith("places/")),
        name,
      ).toEqual([]);
      for (const row of rows.filter((r) => r[fact]))
        expect(row[address]).toBe(`http://localhost:4321${inLocale(locale, `/facts/${row[fact]}/`)}`);
      if (!name.endsWith("-shaanxi")) continue;
      const workbook = readFileSync(fileFor(inLocale(locale, `/compare/${name}.xlsx`))!);
      const [sheet] = [...readWorkbook(workbook, () => COLUMNS).values()];
      const asText = sheet!.rows.slice(1).map((cells) => cells.map((cell) => (cell === null ? "" : String(cell))));
      expect(asText, name).toEqual(
        rows.map((row) => Object.values(row).map((cell) => cell.replace(/^'(?=[=+\-@])/, ""))),
      );
    }
  });

  it("warn wherever two places have numbers in one row that differ in definition", () => {
    const { document } = page(inLocale(locale, "/compare/shanghai-shenzhen/"));
    const rows = [...document.querySelectorAll("section.figures tbody tr")];
    const both = rows.filter((row) => row.querySelectorAll("td[data-label]").length === 2);
    expect(both.length).toBeGreaterThan(0);
    for (const row of both) {
      expect(textOf(row.nextElementSibling!.querySelector(".warning"))).toMatch(
        locale === "en" ? /^Not to be compared: each is defined differently/ : /^不可直接比较：口径不同/,
      );
    }
  });

  it("are linked from both places' pages and from the page of comparisons", () => {
    const links = new Map(
      ["/compare/", ...atlas.cities.map(({ id }) => `/places/${id}/`)].map((address) => [
        address,
        page(inLocale(locale, address)).html,
      ]),
    );
    for (const { name, places } of pairs) {
      for (const from of ["/compare/", ...places.map((id) => `/places/${id}/`)])
        expect(links.get(from), from).toContain(`href="${inLocale(locale, `/compare/${name}/`)}"`);
    }
  });

  it("carry, where the reader chooses, the facts of every subject as data that cannot end its element", () => {
    const { html, document } = page(inLocale(locale, "/compare/"));
    const block = /<script type="application\/json" id="compare-data">([\s\S]*?)<\/script>/.exec(html)![1]!;
    expect(block).not.toContain("<");
    const { subjects } = JSON.parse(block) as { subjects: { subject: { kind: string; id: string } }[] };
    const boxes = [...document.querySelectorAll("#chooser input")].map((box) => box.getAttribute("value"));
    expect(boxes.sort()).toEqual(subjects.map(({ subject }) => `${subject.kind}/${subject.id}`).sort());
    expect(subjects).toHaveLength(13 + atlas.programs.length);
  });
});
