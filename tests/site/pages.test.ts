import { describe, expect, it } from "vitest";
import { isDataType } from "../support/data-block.ts";
import { base, builtEmbeds, builtPages, fileFor, inLocale, locales, promisedAddresses } from "../support/site.ts";

const pages = builtPages();
const localeOf = (address: string) => (address.startsWith("/zh/") ? "zh" : "en");
const hrefs = (html: string) =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, href]) => href!.replaceAll("&amp;", "&"));
const scriptsIn = (html: string): string[] => html.match(/<script\b[^>]*>(<\/script>)?/g) ?? [];
const OWN_SCRIPT = /^<script (type="module" src="\/_astro\/[\w.-]+\.js"|async src="\/overview\.js")><\/script>$/;
/** Of the kinds of data, plain text is for places to pause, which hold nothing. */
const isData = (tag: string): boolean =>
  isDataType(/ type="([^"]*)"/.exec(tag)?.[1]) && (!tag.includes("text/plain") || tag.endsWith("></script>"));
const FOREIGN =
  /<style\b[^>]+>|<link\b(?! rel="stylesheet" href="\/_astro\/[\w.-]+\.css">)[^>]*stylesheet|\sstyle="|\son[a-z]+="|<iframe|<object|<embed/g;
const withoutHead = (html: string) => html.slice(html.indexOf("<body"));

describe("the built site", () => {
  it.each(locales)("answers every promised address (%s)", (locale) => {
    const missing = promisedAddresses()
      .map((address) => inLocale(locale, address))
      .filter((address) => fileFor(address) === undefined);
    expect(missing).toEqual([]);
    expect(pages.length).toBeGreaterThan(200);
  });

  it("has no broken internal link, nor a link to a missing part of a page", () => {
    const all = [...pages, ...builtEmbeds()];
    const html = new Map(all.map((page) => [page.address, page.html]));
    const broken = all.flatMap(({ address, html: own }) =>
      hrefs(own)
        .filter((href) => !/^(https?:|mailto:)/.test(href))
        .filter((href) => {
          if (href.startsWith("/") && !href.startsWith(`${base}/`)) return true;
          const [path = "", part] = href.slice(href.startsWith("/") ? base.length : 0).split("#");
          const target = path === "" ? own : html.get(path);
          if (path !== "" && fileFor(path) === undefined) return true;
          return part !== undefined && target !== undefined && !target.includes(`id="${part}"`);
        })
        .map((href) => `${address} -> ${href}`),
    );
    expect(broken).toEqual([]);
  });

  it("has no inline script, one style sheet within and nothing from elsewhere", () => {
    const faults = pages.flatMap(({ address, html }) =>
      // Blocks of data, modules of our own, and the overview's script, for which nothing waits, are the only script elements there
      // may be; a sheet beside is our own.
      [...scriptsIn(html).filter((tag) => !OWN_SCRIPT.test(tag) && !isData(tag)), ...(html.match(FOREIGN) ?? [])].map(
        (fault) => `${address}: ${fault}`,
      ),
    );
    expect(faults).toEqual([]);
    // Its policy names it by its hash, as it does all that stands inline.
    for (const { address, html } of pages) expect(html.match(/<style>/g), address).toHaveLength(1);
    const foreign = pages.flatMap(({ html }) =>
      [...html.matchAll(/<(?:link|img|source|script)\b[^>]*\s(?:href|src)="(https?:[^"]*)"/g)].map(([, url]) => url!),
    );
    expect(foreign.filter((url) => !url.startsWith("http://localhost:4321/"))).toEqual([]);
  });

  it("is painted from the overview's first two charts on, which stand whole before what may come later", () => {
    const waiting = pages.filter(({ html }) => html.includes('blocking="render"'));
    expect(waiting.map(({ address }) => address).sort()).toEqual(["/", "/zh/"]);
    for (const { address, html } of waiting) {
      const [, id] = /<link rel="expect" href="#([^"]+)" blocking="render">/.exec(html.split("</head>")[0]!)!;
      const before = html.slice(0, html.indexOf(` id="${id}"`));
      expect(before.match(/<\/figure>/g), address).toHaveLength(2);
    }
  });

  it("asks for the overview's script at once and waits for it nowhere", () => {
    const asking = pages.filter(({ html }) => html.includes("/overview.js"));
    expect(asking.map(({ address }) => address).sort()).toEqual(["/", "/zh/"]);
    for (const { address, html } of asking)
      expect(html.split("<style>")[0], address).toContain('<script async src="/overview.js"></script>');
  });

  it("pauses the reading of the overview after each drawing and table, so that a browser answers in between", () => {
    for (const address of ["/", "/zh/"]) {
      const { html } = pages.find((page) => page.address === address)!;
      const after = html.slice(html.lastIndexOf("</figure>"));
      expect(after, address).toMatch(/^<\/figure><script type="text\/plain"><\/script>/);
      const drawings = html.match(/<div class="(wide|narrow)\b/g)!.length;
      expect(html.match(/<\/svg><\/div><script type="text\/plain"><\/script>/g), address).toHaveLength(drawings);
      const tables = after.match(/<\/table><\/div><\/details>|<\/table><\/details>/g)!;
      expect(tables.length, address).toBeGreaterThan(3);
      expect(after.match(/<\/details><script type="text\/plain"><\/script>/g), address).toHaveLength(tables.length);
    }
  });

  it("carries a strict Content-Security-Policy on every page", () => {
    for (const { address, html } of pages) {
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
      expect(policy, address).toContain("default-src 'none'");
      expect(policy, address).not.toMatch(/unsafe/);
    }
  });

  it("names its language and links to itself in the other", () => {
    for (const { address, html } of pages.filter((page) => !page.address.endsWith("/404.html"))) {
      const locale = localeOf(address);
      const bare = locale === "zh" ? address.slice(3) : address;
      expect(html, address).toContain(`<html lang="${locale === "zh" ? "zh-Hans" : "en"}"`);
      expect(html, address).toContain(`hreflang="en" href="http://localhost:4321${bare}"`);
      expect(html, address).toContain(`hreflang="zh-Hans" href="http://localhost:4321/zh${bare}"`);
      expect(withoutHead(html), address).toContain(`href="${locale === "zh" ? bare : `/zh${bare}`}"`);
      expect(html.match(/<h1\b/g), address).toHaveLength(1);
      expect(/<title>([^<]+)<\/title>/.exec(html)?.[1], address).toMatch(/\S/);
    }
  });

  it("has the same facts on a page in both languages", () => {
    const factsOn = (html: string) => [...html.matchAll(/data-fact="([^"]+)"/g)].map(([, fact]) => fact).sort();
    const html = new Map(pages.map((page) => [page.address, page.html]));
    for (const address of promisedAddresses()) {
      const english = factsOn(html.get(address)!);
      // A drawing may wrap a label differently and so repeat a mark; the facts themselves must be the same.
      expect(new Set(factsOn(html.get(`/zh${address}`)!)), address).toEqual(new Set(english));
    }
  });

  it("leaves no English words of the interface on Chinese pages", () => {
    const words =
      /\b(not stated|undated|Programme|Stage|Sector|Systems?|Timeline|Sources?|Figures?|Next|Previous|Notes?)\b/;
    for (const { address, html } of pages.filter((page) => localeOf(page.address) === "zh")) {
      const text = withoutHead(html)
        .replaceAll(/<([a-z]+)[^>]*\blang="(?:en|ja)"[^>]*>.*?<\/\1>/gs, "")
        .replaceAll(/<[^>]+>/g, " ");
      const prose = text.replaceAll(/City Cloud Atlas/g, "");
      expect(address.includes("/sources/") ? "" : (words.exec(prose)?.[0] ?? ""), address).toBe("");
    }
  });
});
