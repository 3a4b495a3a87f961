import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isDataType } from "../support/data-block.ts";
import { site } from "../support/site.ts";

const files = globSync("**/*.html", { cwd: site }).map(
  (file) => [`/${file}`, readFileSync(join(site, file), "utf8")] as const,
);

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The directives of the one policy that a page carries, before anything that it could hold for. */
const policyOf = (address: string, html: string): Record<string, string[]> => {
  const found = [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g)];
  expect(found, address).toHaveLength(1);
  expect(html.slice(0, found[0]!.index), address).not.toMatch(/<(?!!doctype|html|head|meta charset)/i);
  const directives = found[0]![1]!.split("; ").map((one) => one.split(" "));
  expect(new Set(directives.map(([name]) => name)).size, address).toBe(directives.length);
  return Object.fromEntries(directives.map(([name, ...values]) => [name!, values]));
};

/** What stands between start and end tags of a name, with the attributes. */
const inline = (html: string, tag: string) =>
  [...html.matchAll(RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, "g"))].map(([, attributes, text]) => ({
    attributes: attributes!,
    text: text!,
  }));
const isData = (attributes: string): boolean => isDataType(/ type="([^"]*)"/.exec(attributes)?.[1]);

const SELF = ["'self'"];

/** Where drawings are painted into pictures, which the browser reads from its own memory. */
const PAINTING = /^\/(zh\/)?cases\/compose\/index\.html$/;

describe("every page, embed, slide file and page of a release", () => {
  it("begins with a policy that allows its own origin or named hashes, and nothing by default", () => {
    for (const [address, html] of files) {
      const { "default-src": all, "base-uri": base, "form-action": form, ...rest } = policyOf(address, html);
      expect([all, rest["require-trusted-types-for"], rest["trusted-types"]], address).toEqual([
        ["'none'"],
        ["'script'"],
        ["'none'"],
      ]);
      expect([["'none'"], ...(address.startsWith("/v/") ? [SELF] : [])], address).toContainEqual(base);
      expect([["'none'"], SELF], address).toContainEqual(form);
      for (const [name, values] of Object.entries(rest).filter(([one]) => one.endsWith("-src")))
        for (const value of values.filter((one) => !(one === "blob:" && name === "img-src" && PAINTING.test(address))))
          expect(value, `${address} ${name}`).toMatch(/^('self'|'sha256-[A-Za-z0-9+/]{43}=')$/);
    }
    expect(files.length).toBeGreaterThan(1000);
  });

  it("holds inline only what its policy names by hash, and no attribute that runs or styles", () => {
    for (const [address, html] of files) {
      const policy = policyOf(address, html);
      const scripts = inline(html, "script").filter(({ attributes }) => !isData(attributes));
      for (const { text } of scripts.filter(({ attributes }) => !attributes.includes("src=")))
        expect(policy["script-src"], address).toContain(hash(text));
      for (const { attributes, text } of scripts.filter(({ attributes: own }) => own.includes("src="))) {
        expect(policy["script-src"], address).toEqual(SELF);
        expect(attributes, address).toMatch(/ src="\/[^/"]/);
        expect(text, address).toBe("");
      }
      for (const { text } of inline(html, "style")) expect(policy["style-src"], address).toContain(hash(text));
      const links = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
      expect(policy["style-src"]?.includes("'self'") ?? false, address).toBe(links.length > 0);
      for (const link of links) expect(link, address).toMatch(/ href="\/[^/"]/);
      const tags = html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, "").match(/<[a-z][^>]*>/gi) ?? [];
      expect(
        tags.filter((tag) =>
          /\s(style|on[a-z]+|srcdoc)\s*=|["'=]\s*(javascript|vbscript|data):/i.test(
            tag.replaceAll(/ (data-[a-z]+|content|aria-label|alt|value|title)="[^"]*"/g, ""),
          ),
        ),
        address,
      ).toEqual([]);
    }
  });

  it("lets a frame in only where embeds are shown", () => {
    const framing = files.filter(([address, html]) => policyOf(address, html)["frame-src"] !== undefined);
    for (const [address] of framing) expect(address).toMatch(/^\/(zh\/)?(charts\/[a-z-]+\/|embed\/)index\.html$/);
    expect(framing.length).toBeGreaterThan(10);
  });
});

describe("drawings that are opened by themselves", () => {
  it("hold no script, no link that runs one, and nothing from elsewhere", () => {
    const drawings = globSync("**/*.svg", { cwd: site });
    for (const file of drawings) {
      const svg = readFileSync(join(site, file), "utf8");
      const found =
        svg.match(/<(script|foreignObject|iframe|style|image)\b|\s(on[a-z]+|style)="|href="(?!#)[^"]*"/gi) ?? [];
      expect(
        found.filter((one) => !/^href="https?:\/\//.test(one)),
        file,
      ).toEqual([]);
    }
    expect(drawings.length).toBeGreaterThan(20);
  });
});
