import { createHash } from "node:crypto";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, it } from "vitest";
import { embedWidths } from "../../src/charts/define.ts";
import { charts } from "../../src/charts/index.ts";
import { embedPath } from "../../src/embeds/address.ts";
import { join as joinTables } from "../../src/record/atlas.ts";
import { embeddedPlaces } from "../../src/record/compare/subjects.ts";
import { plainOf, variantsOf } from "../../src/render/embed/variants.ts";
import { builtEmbeds, builtTables, fileFor, inLocale, locales } from "../support/site.ts";

const atlas = joinTables(builtTables());
const places = embeddedPlaces(atlas);
const embeds = builtEmbeds();
const html = new Map(embeds.map((page) => [page.address, page.html]));
const variants = charts.flatMap((chart) => variantsOf(chart, places));
const promised = locales.flatMap((locale) => variants.map((variant) => ({ locale, variant })));
const pageOf = ({ locale, variant }: (typeof promised)[number]) => html.get(inLocale(locale, embedPath(variant)))!;
const textOf = (page: string) =>
  page
    .slice(page.indexOf("<body"))
    .replaceAll(/<(script|style)>.*?<\/\1>/gs, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
/** As hosts do it on the fly; at the highest quality the pages are a tenth smaller, and the test takes two minutes. */
const sent = (page: string) => brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What a chart, or the part of it that is about a place, must say. */
const saidOf = ({ locale, variant: { chart, place } }: (typeof promised)[number]) => {
  const rows = chart.rows(atlas, place === undefined ? undefined : { places: [place] });
  const carried = chart.notes.filter((note) => note.carried).map((note) => note[locale]);
  return {
    rows: rows.length,
    said: [chart.title(rows, locale), chart.subtitle[locale], chart.describe(rows, locale), ...carried],
  };
};

describe("the embeds", () => {
  it("answer every address of the grammar, and no other, but for the pages that say so", () => {
    const missing = locales.flatMap((locale) =>
      ["/embed/404.html", ...charts.map(({ id }) => `/embed/${id}/404.html`)].map((path) => inLocale(locale, path)),
    );
    expect([...html.keys()].sort()).toEqual(
      [...promised.map(({ locale, variant }) => inLocale(locale, embedPath(variant))), ...missing].sort(),
    );
    expect(new Set(variants.map(embedPath)).size).toBe(variants.length);
  });

  it("are one request of at most 25 kB", () => {
    for (const { address, html: page } of embeds) {
      expect(page, address).not.toMatch(
        /<(?:img|iframe|object|embed|source|audio|video|image|use)\b|<link (?!rel="canonical")|<script [^>]*src|@import|url\(/,
      );
      expect(sent(page), address).toBeLessThanOrEqual(25_000);
    }
  });

  it("allow nothing but their own style and script, by hashes of what stands there", () => {
    for (const { address, html: page } of embeds) {
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
      const inline = (tag: string) =>
        [...page.matchAll(RegExp(`<${tag}>(.*?)</${tag}>`, "gs"))].map(([, text]) => text!);
      const [styles, scripts] = [inline("style"), inline("script")];
      expect(styles, address).toHaveLength(1);
      expect(policy, address).toBe(
        [
          "default-src 'none'",
          `style-src ${hash(styles[0]!)}`,
          ...scripts.map((script) => `script-src ${hash(script)}`),
          "base-uri 'none'",
          "form-action 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types 'none'",
        ].join("; "),
      );
      expect(page, address).not.toMatch(/<(?:script|style)\s|\sstyle="|\son[a-z]+="|javascript:/);
      expect(page, address).not.toMatch(/document\.cookie|localStorage|sessionStorage|indexedDB/);
    }
  });

  it("show title, subtitle, description, one drawing for every size of frame, sources and credit in their language; the table unless bare", () => {
    const known = new Map<string, ReturnType<typeof saidOf>>();
    for (const one of promised) {
      const { locale, variant } = one;
      const [page, address] = [pageOf(one), inLocale(locale, embedPath(variant))];
      const key = [locale, variant.chart.id, variant.place].join(" ");
      const { said, rows } = known.get(key) ?? saidOf(one);
      known.set(key, { said, rows });
      const text = textOf(page).replaceAll(/\s+/g, " ");
      for (const words of said) expect(text, address).toContain(words.replaceAll(/\s+/g, " "));
      const chartPage = inLocale(locale, `/charts/${variant.chart.id}/`);
      expect(page, address).toContain(`<figure data-chart="${variant.chart.id}"`);
      const drawn = [...page.matchAll(/<div class="drawn ([^"]*)"[^>]*><svg [^>]*viewBox/g)].map(([, sizes]) => sizes!);
      expect(drawn.join(" ").split(" "), address).toEqual(Object.keys(embedWidths));
      expect(page.match(/<svg [^>]*viewBox/g), address).toHaveLength(drawn.length);
      expect(page, address).toContain(`<html lang="${locale === "zh" ? "zh-Hans" : "en"}"`);
      expect(page, address).toContain(`<meta name="robots" content="noindex">`);
      expect(page, address).toContain(`<link rel="canonical" href="http://localhost:4321${chartPage}">`);
      expect(page, address).toMatch(
        RegExp(
          `class="credit">[^<]*<a href="${chartPage}" target="_blank" rel="noopener">\\s*http://localhost:4321${chartPage}`,
        ),
      );
      expect(page.match(/<tbody.*<\/tbody>/s)?.[0].match(/<tr\b/g)?.length ?? 0, address).toBe(variant.bare ? 0 : rows);
    }
  });

  it("differ in colours alone where only the scheme differs", () => {
    const bare = (page: string) => page.replace(/<style>.*?<\/style>/s, "").replace(/content="default-src[^"]*"/, "");
    const groups = Map.groupBy(promised, ({ locale, variant }) =>
      inLocale(locale, embedPath({ ...variant, scheme: "auto" })),
    );
    for (const [address, group] of groups) {
      expect(group, address).toHaveLength(3);
      expect(new Set(group.map((one) => bare(pageOf(one)))).size, address).toBe(1);
      expect(new Set(group.map(pageOf)).size, address).toBe(3);
    }
  });

  it("lead from a wrong address to the plain chart", () => {
    for (const locale of locales)
      for (const chart of charts) {
        const plain = inLocale(locale, embedPath(plainOf(chart)));
        expect(html.get(inLocale(locale, `/embed/${chart.id}/404.html`))).toContain(`href="${plain}"`);
        expect(html.get(inLocale(locale, "/embed/404.html"))).toContain(`href="${plain}"`);
        expect(fileFor(plain)).toBeDefined();
      }
  });
});
