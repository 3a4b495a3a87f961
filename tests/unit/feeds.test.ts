import { describe, expect, it } from "vitest";
import { changesBetween } from "../../src/record/changes.ts";
import { join } from "../../src/record/atlas.ts";
import { locales } from "../../src/i18n/text.ts";
import { atomFeed } from "../../src/render/feeds/atom.ts";
import { feedOf } from "../../src/render/feeds/entries.ts";
import { jsonFeed } from "../../src/render/feeds/json-feed.ts";
import { sitemapFiles } from "../../src/render/site-files/sitemap.ts";
import type { Tables } from "../../src/tables/index.ts";
import { earlier } from "../support/earlier-record.ts";
import { fixtureFiles, tablesOf } from "../support/fixture.ts";
import { readXml, textOf, within } from "../support/xml.ts";

const HOME = "https://example.org/a/b/";
const now = tablesOf(fixtureFiles());

/** Two states: a release of the record `before`, and the working state `now`. */
const versions = (before: Tables, after: Tables) => [
  {
    version: "0.2.0",
    date: null,
    facts: 12,
    changes: changesBetween(before, after),
    before: join(before),
    after: join(after),
  },
  { version: "0.1.0", date: "2020-02-29", facts: 12, changes: null, before: null, after: join(before) },
];

const hostile = `<script>alert(1)</script> ]]> "quoted" & 'single' javascript:x \u0007\u202e\ufffe`;
const spoilt: Tables = {
  ...now,
  statements: now.statements.map((row) => ({ ...row, text: { en: hostile, zh: hostile } })),
};

interface Item {
  id: string;
  url: string;
  title: string;
  date_modified: string;
  content_html: string;
}

describe.each(locales)("the feeds of changes (%s)", (locale) => {
  const feed = feedOf(versions(earlier(now), now), locale, HOME);
  const atom = readXml(atomFeed(feed));
  const json = JSON.parse(jsonFeed(feed)) as { version: string; language: string; feed_url: string; items: Item[] };
  const pages = `${HOME}${locale === "en" ? "" : "zh/"}about/versions/`;

  it("tell of every state of the record, newest first, under names that last", () => {
    const ids = within(atom, "entry").map((entry) => textOf(entry, "id"));
    expect(ids).toEqual([`${pages}#v0.2.0-next`, `${pages}#v0.1.0`]);
    expect(json.items.map(({ id }) => id)).toEqual(ids);
    expect(json.items[1]!.date_modified).toBe("2020-02-29T00:00:00Z");
  });

  it("hold what their formats ask for", () => {
    expect(atom.attributes["xmlns"]).toBe("http://www.w3.org/2005/Atom");
    for (const element of [atom, ...within(atom, "entry")]) {
      expect(textOf(element, "id")).toMatch(/^https:/);
      expect(textOf(element, "title")).toMatch(/\S/);
      expect(textOf(element, "updated")).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
    const [author] = within(atom, "author");
    expect(textOf(author!, "name")).toMatch(/\S/);
    expect(json).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      language: locale === "en" ? "en" : "zh-Hans",
    });
    expect(json.feed_url).toBe(`${HOME}${locale === "en" ? "" : "zh/"}feed.json`);
  });

  it("name each fact that changed, with what it said and says", () => {
    const [newest] = json.items;
    const facts = [...newest!.content_html.matchAll(/<code>([^<]+)<\/code>/g)].map(([, fact]) => fact);
    expect(facts.sort()).toEqual(
      changesBetween(earlier(now), now)
        .map(({ fact }) => fact)
        .sort(),
    );
    expect(newest!.content_html).toMatch(/<del>[^<]+<\/del> → <ins>[^<]+<\/ins>/);
    expect(textOf(within(atom, "entry")[0]!, "content")).toBe(newest!.content_html);
  });

  it("make nothing of what the record says but text", () => {
    const bad = feedOf(versions(now, spoilt), locale, HOME);
    const content = textOf(within(readXml(atomFeed(bad)), "entry")[0]!, "content");
    expect(content).toContain("&lt;script&gt;");
    for (const html of [content, ...(JSON.parse(jsonFeed(bad)) as typeof json).items.map((item) => item.content_html)])
      expect(html).not.toMatch(/<(?!\/?(p|h3|ul|li|a|code|br|del|ins)\b)/);
  });

  it("cut a long list and say how much is left", () => {
    const none = Object.fromEntries(Object.keys(now).map((name) => [name, []])) as unknown as Tables;
    const many = Array.from({ length: 130 }, (_, i) => ({ ...now.statements[0]!, id: `many-${i}` }));
    const long = feedOf(versions({ ...now, statements: none.statements }, { ...now, statements: many }), locale, HOME);
    const { content } = long.entries[0]!;
    expect(content.match(/<li>/g)).toHaveLength(100);
    expect(content).toContain(locale === "en" ? "and 30 more" : "另有30条");
  });
});

describe("the site map", () => {
  const paths = Array.from({ length: 5 }, (_, i) => `/p${i}/`);
  const given = { paths, home: HOME, date: "2020-02-29" };

  it("names every page in every language with its twins and the date of the record", () => {
    const { "sitemap.xml": text, ...others } = sitemapFiles(given);
    expect(others).toEqual({});
    const urls = within(readXml(text!), "url");
    expect(urls.map((url) => textOf(url, "loc"))).toEqual(
      paths.flatMap((path) => [`${HOME}${path.slice(1)}`, `${HOME}zh${path}`]),
    );
    for (const url of urls) {
      expect(textOf(url, "lastmod")).toBe("2020-02-29");
      const twins = within(url, "xhtml:link").map(({ attributes }) => attributes);
      expect(twins.map(({ hreflang }) => hreflang)).toEqual(["en", "zh-Hans", "x-default"]);
      expect(twins.map(({ href }) => href)).toContain(textOf(url, "loc"));
    }
  });

  it("is an index of several files where there are more pages than one may hold", () => {
    const files = sitemapFiles({ ...given, most: 4 });
    const listed = within(readXml(files["sitemap.xml"]!), "sitemap").map((one) => textOf(one, "loc"));
    expect(listed).toEqual(["1", "2", "3"].map((n) => `${HOME}sitemap-${n}.xml`));
    const urls = listed.flatMap((url) => within(readXml(files[url.slice(HOME.length)]!), "url"));
    expect(urls).toHaveLength(10);
  });
});
