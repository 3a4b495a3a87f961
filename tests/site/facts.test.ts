import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtFacts, builtPages, builtTables, fileFor, inLocale, locales } from "../support/site.ts";

const facts = builtFacts();
const pages = new Map(builtPages().map(({ address, html }) => [address, html]));

describe("fact pages", () => {
  it("answer for every fact in both languages, with evidence, certainty and citation", () => {
    expect(facts.length).toBeGreaterThan(400);
    for (const fact of facts) {
      for (const locale of locales) {
        const html = pages.get(inLocale(locale, `/facts/${fact}/`)) ?? "";
        expect(html, fact).toContain(`data-fact="${fact}"`);
        expect(html, fact).toMatch(
          locale === "en"
            ? /Stated by (one source|several sources)|Sources disagree|Inferred by us/
            : /(一|多)个来源述及|来源说法不一|据上下文推断/,
        );
        expect(html, fact).toContain(`${fact}/citation.ris`);
        expect(html, fact).toContain("GB/T 7714");
        // One language in one citation, whatever the page's.
        expect(html, fact).toContain(`(Fact ${fact}, Version `);
        expect(html, fact).toContain(encodeURIComponent(fact));
      }
    }
  });

  it("name the source, the key term and the reliability of each piece of evidence", () => {
    const { evidence, sources } = builtTables();
    for (const { fact, source, term } of evidence) {
      const html = (pages.get(`/zh/facts/${fact}/`) ?? "")
        .replaceAll("&quot;", '"')
        .replaceAll("&#39;", "'")
        .replaceAll("&amp;", "&");
      expect(html, fact).toContain(`/zh/sources/${sources.find((s) => s.id === source)!.id}/`);
      expect(html, fact).toContain(term);
    }
  });

  it("offer citations that reference managers can read", () => {
    for (const locale of locales) {
      const file = (name: string) =>
        readFileSync(fileFor(inLocale(locale, `/facts/figures/nanjing-courses/citation.${name}`))!, "utf8");
      expect(file("ris")).toMatch(/^TY {2}- [A-Z]+\n[\s\S]*UR {2}- http:\/\/localhost:4321\/[\s\S]*ER {2}- /);
      expect(file("bib")).toMatch(/^@misc\{city-cloud-atlas-figures-nanjing-courses,[\s\S]*year = \{\d{4}\}/);
      const [item] = JSON.parse(file("json")) as { title: string; version: string; URL: string }[];
      expect(item!.title).toContain("14,000");
      expect(item!.version).toBe((JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version);
    }
  });

  it("are where the marks of every drawing lead", () => {
    const html = pages.get("/charts/stage-ladder/")!;
    const marks = [
      ...html.matchAll(
        /<a (?=[^>]*tabindex="-1")(?=[^>]*href="([^"]+)")[^>]*?(?:><[a-z]+[^>]*?)? data-fact="([^"]+)"/g,
      ),
    ];
    expect(marks.length).toBeGreaterThan(100);
    for (const [, href, fact] of marks) expect(href).toBe(`/facts/${fact}/`);
    for (const [address, page] of pages) {
      const drawings = [...page.matchAll(/<svg\b[\s\S]*?<\/svg>/g)].map(([svg]) => svg).join("");
      const facts = new Set([...drawings.matchAll(/data-fact="([^"]+)"/g)].map(([, fact]) => fact!));
      for (const fact of facts) expect(drawings, address).toContain(`/facts/${fact}/"`);
    }
  });

  it("are one step from every fact and stage named outside a drawing, on every page", () => {
    for (const [address, page] of pages) {
      const text = page.replaceAll(/<svg\b[\s\S]*?<\/svg>/g, "");
      const named = [...text.matchAll(/<(\w+)(?=[^>]*\sdata-fact=)/g)].map(([, tag]) => tag);
      // The head of a page names the fact that the page itself is about.
      expect(
        named.filter((tag) => tag !== "a" && tag !== "header"),
        address,
      ).toEqual([]);
      if (address.includes("/facts/")) continue;
      // Stages that are not one system's: headings over groups, the glossary, tallies in the comparison and the explorer.
      const loose = [...text.matchAll(/<(\w+)[^>]*>\s*<span class="badge">/g)].map(([, tag]) => tag);
      const allowed = /\/(compare|initiatives)\/$/.test(address) ? ["li"] : ["h3", "dt"];
      expect(
        loose.filter((tag) => !allowed.includes(tag!)),
        address,
      ).toEqual([]);
    }
  });

  it("are where every number, date, stage and role in the pages leads", () => {
    const linked = /<a\b[^>]*\sdata-fact="([^"]+)"[^>]*>/g;
    for (const [address, html] of pages) {
      for (const [tag, fact] of html.matchAll(linked)) expect(tag, address).toContain(`/facts/${fact}/"`);
    }
    const place = pages.get("/places/nanjing/")!;
    const { figures, initiatives, designations, statements } = builtTables();
    const here = <T extends { id: string; place: string }>(rows: T[], table: string) =>
      rows.filter((r) => r.place === "nanjing").map((r) => `${table}/${r.id}`);
    for (const fact of [
      ...here(figures, "figures"),
      ...here(initiatives, "initiatives"),
      ...here(designations, "designations"),
      ...here(statements, "statements"),
    ]) {
      expect(place).toContain(`href="/facts/${fact}/"`);
    }
  });
});
