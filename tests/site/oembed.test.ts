import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { readPng } from "../support/png.ts";
import { builtPages, fileFor, inLocale, locales } from "../support/site.ts";

const SITE = "http://localhost:4321";
const pages = new Map(builtPages().map(({ address, html }) => [address, html]));
const url = { type: "string", pattern: "^https?://" };
const size = { type: "integer", minimum: 1 };

/** Section 2.3.4 of the oEmbed specification, for the type "rich"; a thumbnail is given whole or not at all. */
const valid = new Ajv().compile({
  type: "object",
  required: ["type", "version", "html", "width", "height"],
  properties: {
    type: { const: "rich" },
    version: { const: "1.0" },
    title: { type: "string" },
    author_name: { type: "string" },
    author_url: url,
    provider_name: { type: "string" },
    provider_url: url,
    cache_age: { type: "integer" },
    thumbnail_url: url,
    thumbnail_width: size,
    thumbnail_height: size,
    html: { type: "string", minLength: 1 },
    width: size,
    height: size,
  },
  dependencies: {
    thumbnail_url: ["thumbnail_width", "thumbnail_height"],
    thumbnail_width: ["thumbnail_url", "thumbnail_height"],
    thumbnail_height: ["thumbnail_url", "thumbnail_width"],
  },
  additionalProperties: false,
});

const cases = locales.flatMap((locale) => charts.map(({ id }) => [locale, id] as const));

describe.each(cases)("the page of a chart (%s, %s)", (locale, id) => {
  const html = pages.get(inLocale(locale, `/charts/${id}/`))!;
  const head = html.slice(0, html.indexOf("<body"));

  it("leads to an oEmbed answer that is valid and true", () => {
    const [, address] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(head)!;
    expect(address).toBe(`${SITE}${inLocale(locale, `/oembed/${id}.json`)}`);
    const answer = JSON.parse(readFileSync(fileFor(address!.slice(SITE.length))!, "utf8")) as Record<string, string>;
    expect(valid(answer), JSON.stringify(valid.errors)).toBe(true);
    expect(answer["html"]).toContain(`<iframe src="${SITE}${inLocale(locale, `/embed/${id}/`)}"`);
    const picture = answer["thumbnail_url"]!;
    expect(head).toContain(`<meta property="og:image" content="${picture}">`);
    const { width, height } = readPng(readFileSync(fileFor(picture.slice(SITE.length))!));
    expect([answer["thumbnail_width"], answer["thumbnail_height"]]).toEqual([width, height]);
  });

  it("describes picture and rows with licence, credit and files that are there", () => {
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head)!;
    const things = JSON.parse(json!) as Record<string, unknown>[];
    expect(things.map((thing) => thing["@type"])).toEqual(["ImageObject", "Dataset"]);
    for (const thing of things) {
      expect(thing["license"]).toBe("https://creativecommons.org/licenses/by/4.0/");
      expect(thing["creditText"]).toContain("CC BY 4.0");
    }
    const [image, rows] = things;
    const files = [
      image!["contentUrl"],
      ...(rows!["distribution"] as { contentUrl: string }[]).map((d) => d.contentUrl),
    ];
    expect(files).toHaveLength(4);
    for (const file of files as string[]) expect(fileFor(file.slice(SITE.length)), file).toBeDefined();
  });
});
