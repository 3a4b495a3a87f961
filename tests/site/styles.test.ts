import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { typeOf } from "../../src/render/weight/types.ts";
import { builtPages, site } from "../support/site.ts";

const sheetsOf = (html: string): string[] => /<style>([\s\S]*?)<\/style>/.exec(html)![1]!.split("\n").filter(Boolean);

const pages = builtPages().toSorted((a, b) => a.address.localeCompare(b.address));
const all = new Set(pages.flatMap(({ html }) => sheetsOf(html)));

/** At each comma that separates selectors. */
const apart = (selectors: string): string[] => {
  const parts = [""];
  let depth = 0;
  for (const sign of selectors) {
    depth += Number(sign === "(") - Number(sign === ")");
    if (sign === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
};

const STATES = /::?(before|after|marker|backdrop|hover|focus(-visible)?|checked|disabled|target|lang\([^)]*\)|empty)/g;

/** What elements a sheet is about, in whatever state and language. */
const selectorsIn = (sheet: string): string[] => [
  ...new Set(
    [...sheet.matchAll(/(?<=^|[{};])([^{};@]+)\{/g)]
      .flatMap(([, selectors]) => apart(selectors!))
      .map((one) =>
        one
          .replaceAll(STATES, "")
          .replaceAll(/:has\(\)/g, "")
          .replaceAll(/(?<=^|[\s>+~(])(?=$|[\s>+~,)])/g, "*"),
      ),
  ),
];

/** Selectors of the style sheets that a page links. */
const linkedBy = (html: string): Set<string> =>
  new Set(
    [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].flatMap(([, href]) =>
      selectorsIn(readFileSync(join(site, href!), "utf8")),
    ),
  );

const isWith = (html: string, sheet: string, linked: Set<string>): boolean =>
  html.includes(sheet) || selectorsIn(sheet).every((selector) => linked.has(selector));

describe("the style sheets of a page", () => {
  it("are put together from some that all pages have and some that only some do", () => {
    const common = [...all].filter((sheet) => pages.every(({ html }) => isWith(html, sheet, linkedBy(html))));
    expect(common.length).toBeGreaterThan(8);
    expect(all.size - common.length).toBeGreaterThan(10);
  });

  // Of each type the page with the most in it.
  const types = [...Map.groupBy(pages, ({ address }) => typeOf(address).name)].map(
    ([name, some]) => [name, some.toSorted((a, b) => b.html.length - a.html.length)[0]!] as const,
  );

  it.each(types)("leave out nothing that styles what is on it: %s", (_, { address, html }) => {
    const { document } = parseHTML(html);
    const linked = linkedBy(html);
    const left = [...all].filter((sheet) => !isWith(html, sheet, linked));
    const missing = left.flatMap(selectorsIn).filter((selector) => document.querySelector(selector) !== null);
    expect(missing, address).toEqual([]);
  });

  it("are beside the overview in the order in which a page carries them", () => {
    const [overview, other] = ["/", "/charts/timeline/"].map((address) =>
      pages.find((page) => page.address === address)!,
    );
    const linked = linkedBy(overview!.html);
    const left = sheetsOf(other!.html).filter(
      (sheet) => !overview!.html.includes(sheet) && selectorsIn(sheet).every((one) => linked.has(one)),
    );
    const first = left.map((sheet) => [...linked].indexOf(selectorsIn(sheet)[0]!));
    expect(first.length).toBe(6);
    expect(first).toEqual(first.toSorted((a, b) => a - b));
    for (const name of [".mark-card", "dialog.search", "table"]) expect([...linked], name).toContain(name);
  });

  it("stand within it, but for what a page of charts needs only after them, which it links there", () => {
    const linking = pages.filter(({ html }) => linkedBy(html).size > 0);
    expect(linking.map(({ address }) => address)).toEqual(["/", "/zh/"]);
    for (const { address, html } of linking) {
      const link = html.indexOf('<link rel="stylesheet"');
      expect(link, address).toBeGreaterThan(html.lastIndexOf("</figure>"));
      expect(link, address).toBeLessThan(html.indexOf("<table"));
      const linked = linkedBy(html);
      expect(
        sheetsOf(html).filter(
          (sheet) => selectorsIn(sheet).length > 3 && selectorsIn(sheet).every((one) => linked.has(one)),
        ),
      ).toEqual([]);
    }
  });
});
