import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { variantName } from "../../src/embeds/address.ts";
import { variantsOf } from "../../src/render/embed/variants.ts";
import { eachRelease, sha256 } from "../../src/render/releases/releases.ts";
import { join as joinTables } from "../../src/record/atlas.ts";
import { addedIn, changedIn, EARLIER, REMOVED } from "../support/earlier-record.ts";
import { builtTables, fileFor, inLocale, locales, site } from "../support/site.ts";

const [release] = await Array.fromAsync(eachRelease());
const folder = `/v/${EARLIER.version}`;
const html = (address: string) => readFileSync(fileFor(address)!, "utf8");
const pages = globSync("**/embed/**/index.html", { cwd: join(site, folder) });

describe("a release that the site carries", () => {
  it("is the bytes that were released, though the record has changed since", () => {
    const paths = Object.keys(release!.files);
    for (const path of paths) expect(sha256(readFileSync(join(site, folder, path))), path).toBe(release!.files[path]);
    const placed = globSync("**/*.{html,png,json}", { cwd: join(site, folder) }).filter(
      (path) => path !== "release.json" && !path.endsWith("404.html"),
    );
    expect(placed.sort()).toEqual(paths.sort());
    const others = charts.filter(
      ({ id }) =>
        html(`/embed/${id}/`).replaceAll(/.*<figcaption>/gs, "") !==
        html(`${folder}/embed/${id}/`).replaceAll(/.*<figcaption>/gs, ""),
    );
    expect(others.length).toBe(charts.length);
  });

  it("shows what the record said then, the live embed what it says now", () => {
    const rows = (address: string) => [...html(address).matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => cell);
    expect(rows(`${folder}/embed/targets/`)).not.toEqual(rows("/embed/targets/"));
    expect(rows(`${folder}/embed/roles/`)).toEqual(
      rows("/embed/roles/").map((cell) => cell!.replaceAll(/href="\/(zh\/)?/g, 'href="')),
    );
  });

  it("has every embed in every variant and language, and the picture of every chart by its bytes", () => {
    const places = joinTables(builtTables()).cities.map(({ id }) => id);
    const wanted = charts
      .flatMap((chart) => variantsOf(chart, places))
      .map((variant) => `/embed/${variantName(variant)}/`);
    const missing = locales.flatMap((locale) =>
      wanted.map((path) => `${folder}${inLocale(locale, path)}`).filter((address) => fileFor(address) === undefined),
    );
    expect(missing).toEqual([]);
    for (const path of globSync("**/pictures/*", { cwd: join(site, folder) }))
      expect(sha256(readFileSync(join(site, folder, path)))).toContain(/\.([0-9a-f]{12})\.png$/.exec(path)![1]);
  });

  it("leads to the site from wherever it stands, and asks nobody else", () => {
    for (const path of pages) {
      const page = readFileSync(join(site, folder, path), "utf8");
      const address = `http://host.example/any/base${folder}/${path.replace("index.html", "")}`;
      const root = new URL(/<base href="([^"]*)"/.exec(page)![1]!, address).href;
      expect(root, path).toBe("http://host.example/any/base/");
      const links = [...page.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href!);
      expect(
        links.filter((href) => /^(\/|[a-z]+:)/.test(href)),
        path,
      ).toEqual([]);
      expect(page, path).toContain("default-src 'none'");
      expect(page, path).not.toMatch(/unsafe|<script src|<link rel="stylesheet"/);
    }
    const links = (page: string) => [...html(page).matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href!);
    for (const locale of locales)
      for (const { id } of charts)
        for (const href of links(`${folder}${inLocale(locale, `/embed/${id}/`)}`))
          if (!href.includes(REMOVED)) expect(fileFor(`/${href}`), href).toBeDefined();
  });

  it("names its version on every page and says that it does not change", () => {
    for (const path of pages) {
      const page = readFileSync(join(site, folder, path), "utf8");
      expect(page, path).toContain(
        path.startsWith("zh") ? "固定为2020年2月29日发布的0.0.1版" : "version 0.0.1 of 29 February 2020",
      );
    }
  });
});

describe("the page of versions", () => {
  it.each(locales)("lists what changed, fact by fact, and nothing else (%s)", (locale) => {
    const tables = builtTables();
    const page = html(inLocale(locale, "/about/versions/"));
    const facts = [...page.matchAll(/<code[^>]*>([a-z]+\/[\w-]+)<\/code>/g)].map(([, fact]) => fact);
    const [changed, added] = [changedIn(tables), addedIn(tables)];
    expect(facts).toEqual([`statements/${added.id}`, `figures/${changed.id}`, `statements/${REMOVED}`]);
    const format = (value: number) => value.toLocaleString(locale === "zh" ? "zh-CN" : "en-GB");
    expect(page).toContain(`<del>${format(changed.value + 1)}</del>`);
    expect(page).toContain(`<ins>${format(changed.value)}</ins>`);
    expect(page).not.toContain(`/facts/statements/${REMOVED}/`);
    expect(page).toContain(`href="/v/${EARLIER.version}/atlas.json"`);
  });

  it("tells machines which release is the latest", () => {
    expect(JSON.parse(html("/versions.json"))).toEqual({ latest: EARLIER, versions: [EARLIER] });
  });
});
