import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { typeOf } from "../../src/render/weight/types.ts";
import { builtPages } from "../support/site.ts";

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

describe("the style sheet within a page", () => {
  it("is put together from sheets that all pages carry and some that only some do", () => {
    const common = [...all].filter((sheet) => pages.every(({ html }) => html.includes(sheet)));
    expect(common.length).toBeGreaterThan(8);
    expect(all.size - common.length).toBeGreaterThan(10);
  });

  // Of each type the page with the most in it.
  const types = [...Map.groupBy(pages, ({ address }) => typeOf(address).name)].map(
    ([name, some]) => [name, some.toSorted((a, b) => b.html.length - a.html.length)[0]!] as const,
  );

  it.each(types)("leaves out nothing that styles what is on it: %s", (_, { address, html }) => {
    const { document } = parseHTML(html);
    const left = [...all].filter((sheet) => !html.includes(sheet));
    const missing = left.flatMap(selectorsIn).filter((selector) => document.querySelector(selector) !== null);
    expect(missing, address).toEqual([]);
  });
});
