import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtPages, fileFor } from "../support/site.ts";

const SITE = "http://localhost:4321";
const pages = builtPages();

const meta = (html: string, name: string): string | undefined =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];

/** Width and height as the header of a PNG file states them. */
const pngSize = (file: string): [number, number] => {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1"), file).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe("the social image of every built page", () => {
  it("is built, in the page's language, 1200 by 630 pixels", () => {
    const seen = new Set<string>();
    for (const { address, html } of pages) {
      const url = meta(html, "og:image") ?? "";
      expect(url, address).toMatch(
        address.startsWith("/zh/") ? /^http:\/\/localhost:4321\/zh\/social\// : /^http:\/\/localhost:4321\/social\//,
      );
      seen.add(url);
    }
    expect(seen.size).toBeGreaterThan(40);
    for (const url of seen) {
      const file = fileFor(url.slice(SITE.length));
      expect(file, url).toBeDefined();
      expect(pngSize(file!), url).toEqual([1200, 630]);
    }
  });

  it("is described in the page's language and shown large", () => {
    for (const { address, html } of pages) {
      expect(meta(html, "og:image:width"), address).toBe("1200");
      expect(meta(html, "og:image:height"), address).toBe("630");
      expect(meta(html, "twitter:card"), address).toBe("summary_large_image");
      const alt = meta(html, "og:image:alt") ?? "";
      if (address.startsWith("/zh/")) expect(alt, address).toMatch(/[\u4E00-\u9FFF]/);
      else expect(alt, address).toMatch(/^[^\u4E00-\u9FFF]+$/);
    }
  });

  it("names its page and licence in the file", () => {
    const [picture] = pages
      .map(({ html }) => meta(html, "og:image")!)
      .filter((url) => url.endsWith("/zh/social/overview.png"));
    const bytes = readFileSync(fileFor(picture!.slice(SITE.length))!).toString("utf8");
    for (const said of ["Title", "Copyright", "CC BY 4.0", `Source`, `${SITE}/zh/`]) expect(bytes).toContain(said);
  });
});
