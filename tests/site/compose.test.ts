import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Material } from "../../src/slides/material.ts";
import { readPptx, textOf } from "../support/pptx.ts";
import { builtCases, fileFor, inLocale, locales } from "../support/site.ts";

const html = (address: string) => readFileSync(fileFor(address)!, "utf8");
const cases = builtCases();
const alone = cases.filter(({ places }) => places.length === 1);

const unescape = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

describe.each(locales)("the composer of decks (%s)", (locale) => {
  const page = html(inLocale(locale, "/cases/compose/"));

  it("offers the places that have a case, and all ready-made decks to those without JavaScript", () => {
    expect(page).toMatch(/<noscript>[^]*JavaScript[^]*<\/noscript>/);
    const offered = [...page.matchAll(/name="places" value="([^"]+)"/g)].map(([, id]) => id);
    expect(offered).toEqual(alone.filter((study) => study.locale === locale).flatMap(({ places }) => places));
    for (const { id } of cases)
      for (const to of [`${id}/slides/`, `${id}.pptx`, `${id}/handout/`, `${id}/guide/`])
        expect(page).toContain(`href="${inLocale(locale, `/cases/${to}`)}"`);
  });

  it("names the material that it makes decks of, by its content", () => {
    const { material } = JSON.parse(/id="compose-data">([^<]*)</.exec(page)![1]!) as { material: string };
    expect(material).toMatch(/^\/cases\/compose\/material\.json\?[0-9a-f]{12}$/);
    const packed = JSON.parse(html(material)) as Material;
    for (const one of locales)
      expect(packed.cases.filter((study) => study.locale === one)).toEqual(
        alone.filter((study) => study.locale === one),
      );
  });

  it("may paint pictures from its own memory, and no other page may", () => {
    const policyOf = (text: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)![1]!;
    expect(policyOf(page)).toContain("img-src 'self' blob:");
    expect(policyOf(html(inLocale(locale, "/cases/")))).not.toContain("blob:");
  });

  it("is linked from the cases, from each of them, and from the comparison", () => {
    const composer = inLocale(locale, "/cases/compose/");
    for (const from of ["/cases/", "/compare/"]) expect(html(inLocale(locale, from))).toContain(`href="${composer}"`);
    for (const { id, places } of cases) {
      const to = places.length === 1 ? `${composer}?places=${places[0]!}` : composer;
      expect(html(inLocale(locale, `/cases/${id}/`))).toContain(`href="${to}"`);
    }
    const [first, second] = [...new Set(alone.flatMap(({ places }) => places))] as [string, string];
    expect(html(inLocale(locale, `/compare/${first}-${second}/`))).toContain(
      `href="${composer}?places=${first},${second}"`,
    );
  });
});

describe("deck and PowerPoint file", () => {
  it.each(cases.map(({ id, locale }) => [id, locale] as const))("have the same slides (%s, %s)", (id, locale) => {
    const deck = html(inLocale(locale, `/cases/${id}/slides/`));
    const titles = [...deck.matchAll(/<h[12] id="[^"]*-title">([^<]*)</g)].map(([, title]) => unescape(title!));
    const { slides } = readPptx(readFileSync(fileFor(inLocale(locale, `/cases/${id}.pptx`))!));
    const written = slides.map(({ xml }) =>
      textOf(xml.split("<p:sp>").find((shape) => /type="title"/.test(shape))!).trim(),
    );
    expect(written).toEqual(titles);
  });
});
