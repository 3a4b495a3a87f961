import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatSize } from "../../src/i18n/size.ts";
import { builtCases, builtDeckFiles, builtFacts, fileFor, inLocale } from "../support/site.ts";

const cases = builtCases().map(({ id, locale }) => [id, locale] as const);
const html = (address: string) => readFileSync(fileFor(address)!, "utf8");
const factsIn = (page: string) => [...page.matchAll(/data-fact="([^"]+)"/g)].map(([, fact]) => fact!);
const slideIds = (page: string) => [...page.matchAll(/class="slide" id="([^"]+)"/g)].map(([, id]) => id!);

describe("the teaching material of the cases", () => {
  it.each(cases)("%s (%s) leads to slides, file, handout and guide, with the size of the file", (id, locale) => {
    const page = html(inLocale(locale, `/cases/${id}/`));
    for (const part of [`${id}/slides/`, `${id}/handout/`, `${id}/guide/`, `${id}.slides.html`])
      expect(page).toContain(`href="${inLocale(locale, `/cases/${part}`)}"`);
    const { size } = statSync(fileFor(inLocale(locale, `/cases/${id}.slides.html`))!);
    expect(page).toContain(formatSize(size, locale));
    const index = html(inLocale(locale, "/cases/"));
    for (const part of ["slides", "handout", "guide"])
      expect(index).toContain(`href="${inLocale(locale, `/cases/${id}/${part}/`)}"`);
  });

  it.each(cases)("%s (%s) has slides whose facts are all on record, and the same in the file", (id, locale) => {
    const page = html(inLocale(locale, `/cases/${id}/slides/`));
    const known = new Set(builtFacts());
    const facts = factsIn(page);
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.filter((fact) => !known.has(fact))).toEqual([]);
    const file = html(inLocale(locale, `/cases/${id}.slides.html`));
    expect(factsIn(file)).toEqual(facts);
    expect(slideIds(file)).toEqual(slideIds(page));
    expect(slideIds(page)).toEqual(slideIds(html(`/cases/${id}/slides/`)));
  });

  it.each(cases)("%s (%s) is set as a reader in the last row needs it", (id, locale) => {
    const sections = html(inLocale(locale, `/cases/${id}/slides/`))
      .split("<section")
      .slice(1);
    const ofKind = (kind: string) => sections.filter((section) => section.includes(`data-kind="${kind}"`));
    const several = builtCases().find((one) => one.id === id)!.places.length > 1;
    // Larger letters beside a map leave two words a line.
    for (const map of ofKind("map")) expect(map).toMatch(/class="body size-(24|28) beside"/);
    // Han text would let the numbers of notes go to a line of their own.
    for (const section of sections) {
      const [face] = section.split("<aside");
      for (const [, before] of face!.matchAll(/(.)<sup class="note"/gsu)) expect(before).toBe("\u2060");
    }
    if (several) return;
    expect(ofKind("blueprint")[0]).toContain('data-chart="blueprint"');
    // Each stage names systems; a count alone leaves the slide empty.
    for (const [, said] of ofKind("stage")[0]!.matchAll(/<span class="said">(.*?)<\/span>/gs))
      expect(said!.replaceAll(/<[^>]*>/g, "")).toMatch(/^[^:：]+[:：]\s?\S.{2,}/);
  });

  it("one file needs nothing else, and allows only the style and the script within it", () => {
    const files = builtDeckFiles();
    expect(files).toHaveLength(cases.length);
    for (const { address, html: file } of files) {
      const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
      const [, style] = /<style>([\s\S]*?)<\/style>/.exec(file)!;
      const [, script] = /<script>([\s\S]*?)<\/script>/.exec(file)!;
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(file)![1]!;
      expect(policy, address).toBe(
        `default-src 'none'; style-src ${hash(style!)}; script-src ${hash(script!)}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
      );
      expect(file.match(/<script\b|<style\b/g), address).toHaveLength(2);
      expect(file, address).not.toMatch(/\ssrc="|<link rel="stylesheet"|\sstyle="|\son[a-z]+="|@import|url\(/);
      const hrefs = [...file.matchAll(/\shref="([^"]*)"/g)].map(([, href]) => href!);
      expect(hrefs.filter((href) => !href.startsWith("http://localhost:4321/"))).toEqual([]);
    }
  });
});
