import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import type { Cell } from "../../src/charts/define.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { fileFor, inLocale, locales, promisedChartFiles } from "../support/site.ts";
import { readPng } from "../support/png.ts";
import { readWorkbook } from "../support/xlsx.ts";

const bytesAt = (locale: Locale, address: string) => readFileSync(fileFor(inLocale(locale, address))!);
const textAt = (locale: Locale, address: string) => bytesAt(locale, address).toString("utf8");

interface ChartJson {
  columns: { name: string; heading: Record<Locale, string> }[];
  rows: (Record<string, Cell> & { fact: string; address: Record<Locale, string> })[];
  title: Record<Locale, string>;
  sources: { title: Record<Locale, string> }[];
  license: { url: string };
  citation: Record<Locale, string>;
  dataset: { version: string };
}

/** The rows of the JSON file as lines of text in a language. */
const linesOf = ({ columns, rows }: ChartJson, locale: Locale): string[][] =>
  rows.map((row) => [
    ...columns.map(({ name }) => {
      const cell = row[name] ?? null;
      return cell === null ? "" : typeof cell === "object" ? cell[locale] : String(cell);
    }),
    row.address[locale],
  ]);

const withoutApostrophe = (text: string) => text.replace(/^'(?=\s*[=+\-@＝＋－＠'])/, "");

describe.each(locales)("the chart files (%s)", (locale) => {
  it("all answer", () => {
    const missing = promisedChartFiles().filter((address) => fileFor(inLocale(locale, address)) === undefined);
    expect(missing).toEqual([]);
  });

  it.each(charts.map(({ id }) => id))("agree row for row: %s", (id) => {
    const json = JSON.parse(textAt(locale, `/charts/${id}.json`)) as ChartJson;
    const csv = textAt(locale, `/charts/${id}.csv`);
    expect(csv.startsWith("\uFEFF") && csv.endsWith("\r\n")).toBe(true);
    const [headings, ...lines] = Papa.parse<string[]>(csv.slice(1).trimEnd(), { newline: "\r\n" }).data;
    expect(headings!.slice(0, -1)).toEqual(json.columns.map(({ heading }) => heading[locale]));
    expect(lines.map((line) => line.map(withoutApostrophe))).toEqual(linesOf(json, locale));
    const sheets = readWorkbook(bytesAt(locale, `/charts/${id}.xlsx`), () => headings!.length);
    const [data, about] = [...sheets.values()];
    expect(data!.rows.map((row) => row.map((cell) => String(cell ?? "")))).toEqual([
      headings,
      ...linesOf(json, locale),
    ]);
    const said = about!.rows.flat().join("\n");
    for (const text of [json.title[locale], json.license.url, json.citation[locale], json.sources[0]!.title[locale]])
      expect(said).toContain(text);
  });

  it.each(charts.map(({ id }) => id))("name the page of every fact, and it exists: %s", (id) => {
    const { rows } = JSON.parse(textAt(locale, `/charts/${id}.json`)) as ChartJson;
    for (const { fact, address } of rows) {
      expect(new URL(address[locale]).pathname).toBe(inLocale(locale, `/facts/${fact}/`));
      expect(fileFor(inLocale(locale, `/facts/${fact}/`)), fact).toBeDefined();
    }
  });

  it.each(charts.map(({ id }) => id))("carry source and licence in the picture: %s", (id) => {
    const page = `http://localhost:4321${inLocale(locale, `/charts/${id}/`)}`;
    const svg = textAt(locale, `/charts/${id}.svg`);
    expect(svg).toContain(`<dc:source>${page}</dc:source>`);
    const links = [...svg.matchAll(/<a [^>]*href="http:\/\/localhost:4321([^"]*)"/g)].map(([, href]) => href!);
    expect(links.length).toBeGreaterThan(0);
    for (const href of links) expect(fileFor(href), href).toBeDefined();
    for (const kind of ["png", "2x.png", "print.png"]) {
      const { texts } = readPng(bytesAt(locale, `/charts/${id}.${kind}`));
      expect(texts.get("Source")).toBe(page);
      expect(texts.get("License")).toContain("creativecommons.org/licenses/by/4.0");
    }
  });

  it.each(charts.map(({ id }) => id))("are offered on the chart's page, with use and citation: %s", (id) => {
    const html = textAt(locale, `/charts/${id}/`);
    for (const kind of ["svg", "dark.svg", "png", "2x.png", "print.png", "csv", "json", "xlsx"])
      expect(html).toContain(`href="${inLocale(locale, `/charts/${id}.${kind}`)}"`);
    for (const l of locales)
      expect(html).toContain(
        `CC BY 4.0${l === "zh" ? "，" : ", "}http://localhost:4321${inLocale(l, `/charts/${id}/`)}`,
      );
    expect(html).toContain(`${inLocale(locale, `/charts/${id}/`)}citation.ris`);
    const { title } = JSON.parse(textAt(locale, `/charts/${id}.json`)) as ChartJson;
    expect(textAt(locale, `/charts/${id}/citation.bib`)).toContain(`charts/${id}`);
    expect(JSON.parse(textAt(locale, `/charts/${id}/citation.json`))).toMatchObject([{ title: title[locale] }]);
  });
});

it.each(locales)(
  "the gallery shows every chart with a picture that exists, in both schemes and widths (%s)",
  (locale) => {
    const html = textAt(locale, "/charts/");
    const pictures = [...html.matchAll(/(?:srcset|src)="([^"]*\.preview\.[^"]*)"/g)].map(([, src]) => src!);
    expect(pictures).toHaveLength(4 * charts.length);
    for (const src of pictures) expect(fileFor(src), src).toBeDefined();
    for (const { id } of charts) expect(html).toContain(`href="${inLocale(locale, `/charts/${id}/`)}"`);
    expect(Buffer.byteLength(html)).toBeLessThan(40_000);
  },
);
