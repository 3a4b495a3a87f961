import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { formatSize } from "../../src/i18n/size.ts";
import { elementsOf, type Found } from "../../src/render/pack/elements.ts";
import { PACK_FILE, PACK_SIZE } from "../../src/render/pack/name.ts";
import { packedFiles, packOf } from "../../src/render/pack/pack.ts";
import { isDataType } from "../support/data-block.ts";
import { HOSTILE } from "../support/hostile-folder.ts";
import { builtPack } from "../support/pack.ts";
import { builtCases, builtPages, site } from "../support/site.ts";

const pack = builtPack();
const textOf = (path: string): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(pack.get(path)!);
const pages = [...pack.keys()]
  .filter((path) => path.endsWith(".html") && !path.endsWith(".slides.html"))
  .map((path) => {
    const html = textOf(path);
    return { path, html, elements: elementsOf(html) };
  });
const ids = new Map(pages.map(({ path, elements }) => [path, new Set(elements.map((e) => e.attributes["id"]))]));

const ADDRESSES = ["href", "src", "srcset", "action", "data-index", "data-list", "poster", "data", "xlink:href"];
const addressesIn = ({ attributes }: Found): string[] => ADDRESSES.flatMap((name) => attributes[name] ?? []);

/** What is wrong with an address of a page that is opened from a folder. */
const faultOf = (address: string, page: string): string[] => {
  if (/^(https?|mailto|data):/.test(address)) return [];
  if (/^[a-z]+:|^\//i.test(address)) return [`${page}: ${address} is not relative`];
  const [, path = "", hash = ""] = /^([^?#]*)[^#]*#?(.*)$/.exec(address)!;
  const target = path === "" ? page : posix.join(posix.dirname(page), decodeURIComponent(path));
  const read = target === "search/index.json" ? `${target}.js` : target;
  if (!pack.has(read)) return [`${page}: ${address} is not in the pack`];
  const id = decodeURIComponent(hash);
  const lost = id !== "" && !id.startsWith("/") && ids.has(target) && !ids.get(target)!.has(id);
  return lost ? [`${page}: ${address} has no such part`] : [];
};

describe("the pack", () => {
  it("holds every page of the site that is of use without a network", () => {
    const expected = builtPages()
      .filter(({ address }) => !/^(\/zh)?\/embed\/|^(\/zh)?\/404/.test(address))
      .map(({ address }) => `${address.slice(1)}index.html`);
    expect(pages.map(({ path }) => path).sort()).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(1000);
    for (const { id } of builtCases())
      for (const file of [`${id}.slides.html`, `${id}.pptx`, `${id}/handout/index.html`])
        for (const path of [`cases/${file}`, `zh/cases/${file}`]) expect(pack.has(path), path).toBe(true);
  });

  it("has only links that lead to a file in it, or plainly out of it", () => {
    const faults = pages.flatMap(({ path, elements }) =>
      elements.flatMap(addressesIn).flatMap((address) => faultOf(address, path)),
    );
    expect(faults).toEqual([]);
  });

  it("has no attribute that still begins at the root of the site", () => {
    const rooted = pages.flatMap(({ path, elements }) =>
      elements.flatMap(({ name, attributes }) =>
        Object.entries(attributes)
          .filter(([, value]) => /^\/(zh\/)?(places|facts|search|data|charts|cases|_astro|embed)/.test(value))
          .map(([key]) => `${path}: <${name} ${key}>`),
      ),
    );
    expect(rooted).toEqual([]);
  });

  it("names no manifest, which a browser does not load from a folder", () => {
    const named = pages.filter(({ elements }) => elements.some(({ attributes }) => attributes["rel"] === "manifest"));
    expect(named.map(({ path }) => path)).toEqual([]);
  });

  it("runs classic scripts only, under a policy that names files and nothing else", () => {
    for (const { path, elements } of pages) {
      const scripts = elements.filter(({ name, attributes }) => name === "script" && !isDataType(attributes["type"]));
      const deferred = scripts.filter(({ attributes }) => attributes["defer"] !== undefined);
      expect(deferred.length, path).toBeLessThanOrEqual(1);
      for (const { attributes } of deferred) expect(Object.keys(attributes).sort(), path).toEqual(["defer", "src"]);
      // The overview has one more, which comes while it is read.
      const others = scripts.filter((script) => !deferred.includes(script)).map(({ attributes }) => attributes);
      const own = {
        "index.html": [{ async: "", src: "./overview.js" }],
        "zh/index.html": [{ async: "", src: "../overview.js" }],
      };
      expect(others, path).toEqual(own[path as keyof typeof own] ?? []);
      const policy = elements.find(({ attributes }) => attributes["http-equiv"] !== undefined)!.attributes["content"];
      expect(policy, path).toMatch(/^default-src 'none'; script-src file:; style-src file:; /);
      // The policy of the pack's own loader; no other can be made.
      const types = "require-trusted-types-for 'script'; trusted-types pack 'allow-duplicates'";
      expect(policy, path).toContain(types);
      const sources = policy!
        .replace(types, "")
        .split("; ")
        .flatMap((rule) => rule.split(" ").slice(1).filter(Boolean));
      for (const source of sources) expect(["'none'", "file:", "blob:"], path).toContain(source);
    }
    const scripts = [...pack.keys()].filter((path) => path.endsWith(".js"));
    for (const path of scripts) expect(textOf(path), path).not.toMatch(/\bimport\b\s*[("{]|\bfetch\(/);
  });

  it("offers neither itself nor embeds, and says so where a link has nowhere to lead", () => {
    for (const { path, html } of pages) {
      expect(html, path).not.toContain(PACK_FILE);
      expect(html, path).not.toContain("data-online");
    }
    const chart = pages.find(({ path }) => path === "zh/charts/timeline/index.html")!;
    expect(chart.html).toContain('data-left-out="（离线版未收）"');
    expect(textOf("README.txt")).toMatch(/^\uFEFF[\s\S]*index\.html[\s\S]*zh/);
  });

  it("unpacks on Windows: short paths, safe names, none twice", () => {
    const names = [...pack.keys()];
    expect(Math.max(...names.map((path) => path.length))).toBeLessThan(150);
    const parts = new Set(names.flatMap((path) => path.split("/")));
    for (const part of parts) {
      expect(part).not.toMatch(/[<>:"|?*\\\u0000-\u001F]|[. ]$/);
      expect(part).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
    }
    expect(new Set(names.map((path) => path.toLowerCase())).size).toBe(names.length);
  });

  it("made again of the same site has the same bytes", async () => {
    const again = await packOf(packedFiles(site, process.env["BASE_PATH"] ?? "/"));
    expect(Buffer.compare(again, readFileSync(join(site, PACK_FILE)))).toBe(0);
  });

  it("is offered with its size on the page of the data and of every case", () => {
    const { size } = statSync(join(site, PACK_FILE));
    const offering = new Set(
      builtPages()
        .filter(({ html }) => html.includes(`href="/${PACK_FILE}"`))
        .map(({ address }) => address),
    );
    const cases = builtCases().map(({ id, locale }) => `${locale === "zh" ? "/zh" : ""}/cases/${id}/`);
    expect([...offering].sort()).toEqual(["/data/", "/zh/data/", ...cases].sort());
    for (const { address, html } of builtPages()) {
      expect(html, address).not.toContain(PACK_SIZE);
      if (offering.has(address)) expect(html).toContain(formatSize(size, address.startsWith("/zh") ? "zh" : "en"));
    }
  });
});

it("is offered by no page of a build that was asked to make none", () => {
  for (const page of ["data/index.html", "zh/data/index.html"]) {
    expect(readFileSync(join(site, page), "utf8")).toContain(PACK_FILE);
    expect(readFileSync(join(HOSTILE, "site", page), "utf8")).not.toContain(PACK_FILE);
  }
});
