import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { accessibilityWords as w } from "../../src/i18n/accessibility.ts";
import { chartPageWords } from "../../src/i18n/chart-page.ts";
import { join } from "../../src/record/atlas.ts";
import { gates } from "../../src/render/accessibility/gates.ts";
import { heuristics } from "../../src/render/accessibility/heuristics.ts";
import { scorecardOf } from "../../src/render/accessibility/scorecard.ts";
import { builtTables, fileFor, inLocale, locales } from "../support/site.ts";

const atlas = join(builtTables());
const scorecard = scorecardOf(charts, atlas);
const documentAt = (address: string) => parseHTML(readFileSync(fileFor(address)!, "utf8")).document;
const plain = (text: string) => text.replaceAll(/\s+/g, " ").trim();
const textOf = (element: Element | null | undefined) => plain(element?.textContent ?? "");

describe.each(locales)("the page on accessibility (%s)", (locale) => {
  const document = documentAt(inLocale(locale, "/about/accessibility/"));

  it("gives of every chart and test the outcome that was found", () => {
    const shown = [...document.querySelectorAll("tr[data-heuristic]")].map((line) => [
      line.getAttribute("data-heuristic"),
      ...[...line.querySelectorAll("td")].map(textOf),
    ]);
    const found = scorecard.map(({ heuristic, scores }) => [
      heuristic.id,
      ...scores.map(({ outcome }) => w.outcomes[outcome][locale]),
    ]);
    expect(shown).toEqual(found);
    expect(shown.map((line) => line.length)).toEqual(heuristics.map(() => charts.length + 1));
  });

  it("says what each line rests on, and names the tests behind it, which exist", () => {
    for (const { heuristic, scores } of scorecard) {
      const said = textOf(document.getElementById(heuristic.id)?.parentElement);
      for (const { measured, reviewed } of scores)
        for (const { saw } of [...measured, ...reviewed]) expect(said, heuristic.id).toContain(plain(saw[locale]));
      expect(said.includes(w.heldBy[locale])).toBe(gates[heuristic.id].length > 0);
      for (const { file, test } of gates[heuristic.id]) {
        expect(said).toContain(file);
        expect(readFileSync(file, "utf8")).toContain(`it("${test}"`);
      }
    }
  });

  it("is linked from every page", () => {
    const footer = documentAt(inLocale(locale, "/sources/")).querySelector("footer");
    expect([...footer!.querySelectorAll("a")].map((a) => a.getAttribute("href"))).toContain(
      inLocale(locale, "/about/accessibility/"),
    );
  });
});

describe.each(charts.map((chart) => [chart.id, chart] as const))("the page of %s", (id, chart) => {
  it("has title, summary, instructions and every row in its table", () => {
    const rows = chart.rows(atlas);
    for (const locale of locales) {
      const document = documentAt(inLocale(locale, `/charts/${id}/`));
      const figure = document.querySelector("figure[data-chart]")!;
      expect(textOf(document.querySelector("h1"))).toBe(chart.title(rows, locale).replaceAll(/\s+/g, " "));
      for (const said of [chart.subtitle[locale], chart.describe(rows, locale), ...chart.notes.map((n) => n[locale])])
        expect(textOf(figure)).toContain(said);
      expect(textOf(figure.querySelector("figcaption"))).toContain(chartPageWords.hands[locale]);
      const lines = [...figure.querySelectorAll("tbody tr")].map(
        (line) => line.getAttribute("data-facts")!.split(" ")[0],
      );
      expect(lines).toEqual(rows.map(({ fact }) => fact));
    }
  });
});
