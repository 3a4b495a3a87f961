import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { searchIndex } from "../../src/render/search/index-file.ts";
import type { SearchIndex } from "../../src/search/index-format.ts";
import { join as joinTables } from "../../src/record/atlas.ts";
import { searcher } from "../../src/search/search.ts";
import { builtCases, builtPages, builtTables, fileFor, inLocale, locales, site } from "../support/site.ts";

const text = (address: string) => readFileSync(fileFor(address)!, "utf8");
const served = text("/search/index.json");
const index = JSON.parse(served) as SearchIndex;
const atlas = joinTables(builtTables(), builtCases());

/** A module of the built site with everything that it imports at once. */
const withImports = (file: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(site, "_astro", file), "utf8");
  for (const [, to] of code.matchAll(/(?:from|import)\s*["`]\.\/([^"`]+)["`]/g)) withImports(to!, seen);
  return seen;
};

describe("the search index", () => {
  it("is the record's, at most 60 kB on its way", () => {
    expect(index).toEqual(searchIndex(atlas));
    expect(gzipSync(served).length).toBeLessThanOrEqual(60_000);
  });

  it("leads to pages that are there, in both languages, from every one of its lines", () => {
    const { find } = searcher(index);
    const entries = new Set(index.lines.flatMap(([kind, id]) => index.kinds[kind]!.address.replace("*", id)));
    expect(entries.size).toBe(index.lines.length);
    for (const locale of locales)
      for (const address of entries) expect(fileFor(inLocale(locale, address)), address).toBeDefined();
    expect(find("Beijing")[0]?.entry.address).toBe("/places/beijing/");
  });
});

describe("the code of the search", () => {
  it("is at most 20 kB on its way, all that a first use loads", () => {
    for (const start of globSync("search-{dialog,page}.*.js", { cwd: `${site}/_astro` })) {
      const sizes = [...withImports(start)].map((file) => gzipSync(readFileSync(join(site, "_astro", file))).length);
      expect(sizes.length).toBeGreaterThan(1);
      expect(sizes.reduce((a, b) => a + b)).toBeLessThanOrEqual(20_000);
    }
    expect(globSync("search-{dialog,page}.*.js", { cwd: `${site}/_astro` })).toHaveLength(2);
  });

  it("is begun by the same small script on every page, which names neither the index nor the rest as its own", () => {
    for (const { address, html } of builtPages()) {
      const [link] = /<a class="find"[^>]*>/.exec(html) ?? [""];
      expect(link, address).toContain(`href="${address.startsWith("/zh/") ? "/zh" : ""}/search/"`);
      expect(link, address).toContain('data-index="/search/index.json"');
      expect(html.replace(link, ""), address).not.toMatch(/search\/index\.json|modulepreload/);
    }
  });
});

describe("the printed index", () => {
  const letters = (html: string) => [...html.matchAll(/<h2 id="letter-([a-z]+)">/g)].map(([, letter]) => letter!);
  const entities: Record<string, string> = { "&amp;": "&", "&#39;": "'", "&quot;": '"', "&lt;": "<", "&gt;": ">" };
  const plain = (html: string) => html.replaceAll(/&(?:amp|#39|quot|lt|gt);/g, (entity) => entities[entity]!);
  const named = index.lines.filter(([kind]) => !index.kinds[kind]!.wording);

  it.each(locales)("holds every name in both languages with its link, whole without a script (%s)", (locale) => {
    const html = plain(text(inLocale(locale, "/search/")));
    for (const [kind, id, en, zh] of named) {
      const address = inLocale(locale, index.kinds[kind]!.address.replace("*", id));
      const [name, other] = locale === "en" ? [en, zh] : [zh || en, en];
      const at = html.indexOf(`<a class="name" href="${address}">${name}</a>`);
      expect(at, `${address} ${name}`).toBeGreaterThan(0);
      if (zh !== "") expect(html.slice(at, at + 900), address).toContain(`>${other}</span>`);
    }
    expect(named.length).toBeGreaterThan(200);
  });

  it.each(locales)("goes by the alphabet, each name under its own letter (%s)", (locale) => {
    const html = text(inLocale(locale, "/search/"));
    const order = letters(html).filter((letter) => letter !== "other");
    expect(order).toEqual([...order].sort());
    const under = (letter: string) => html.slice(html.indexOf(`id="letter-${letter}"`)).split("</section>")[0]!;
    const samples = {
      en: { b: "Beijing", x: "Xi&#39;an", s: "Sea of Clouds Plan" },
      zh: { b: "北京", c: "长安云", x: "祥云工程" },
    };
    for (const [letter, name] of Object.entries(samples[locale])) expect(under(letter), name).toContain(`>${name}</a>`);
  });

  it("enters other names of the sources and sends on from them", () => {
    expect(text("/zh/search/")).toMatch(/国发〔2015〕5号[\s\S]{0,120}china-state-council-opinions-2015/);
  });
});
