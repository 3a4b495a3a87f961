import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { locales } from "../../src/i18n/text.ts";
import { altOf, captionOf } from "../../src/render/chart-files/caption.ts";
import { givenFor } from "../../src/render/chart-files/given.ts";
import { builtContent } from "../../src/render/embed/built.ts";
import { atlas } from "../../src/render/atlas.ts";

const HOME = "https://atlas.example/base/";

describe.each(locales)("the alt text of a picture (%s)", (locale) => {
  it.each(charts.map((chart) => [chart.id, chart] as const))("is one on page and embed: %s", (_, chart) => {
    const { alt } = captionOf(givenFor(chart, atlas, locale, HOME));
    const { title, description } = builtContent({ chart, scheme: "auto", bare: false }, locale, HOME);
    expect(altOf({ chart, locale, title, description })).toBe(alt);
    expect(alt.startsWith(chart.name[locale])).toBe(true);
    expect(alt).not.toMatch(/[.。?？!！][.。]/);
  });

  it("takes no second full stop", () => {
    const said = { chart: charts[0]!, locale, title: "A.", description: "B?" };
    expect(altOf(said)).toMatch(/A\. ?B\?$/);
  });
});
