import { describe, expect, it } from "vitest";
import type { ChartRow } from "../../src/charts/define.ts";
import { chartById, charts } from "../../src/charts/index.ts";
import { locales } from "../../src/i18n/text.ts";
import { drawSvg } from "../../src/render/draw.ts";
import { givenFor } from "../../src/render/chart-files/given.ts";
import { chartAddress } from "../../src/render/page-address.ts";
import { charactersIn, withoutGlyph } from "../../src/render/picture/faces.ts";
import { forms, type Form } from "../../src/render/picture/form-layout.ts";
import { formPicture } from "../../src/render/picture/form.ts";
import { printPages, printPicture } from "../../src/render/picture/pages.ts";
import { linesOf } from "../../src/render/picture/runs.ts";
import { textBoxes } from "../../src/render/social/text-boxes.ts";
import { typeset } from "../../src/render/social/typeset.ts";
import { bare } from "../support/bare.ts";
import { atlasOf, fixtureFiles, realFiles } from "../support/fixture.ts";
import { rootOf, textsOf } from "../support/drawn-text.ts";

const HOME = "https://atlas.example/base/";
const atlases = { real: atlasOf(realFiles()), invented: atlasOf(fixtureFiles()) };

const pictures = charts.flatMap((chart) =>
  locales.flatMap((locale) =>
    (Object.keys(forms) as Form[]).flatMap((form) =>
      (["real", "invented"] as const).map((record) => {
        const name = [chart.id, locale, form, record].join(".");
        return [name, { chart, locale, form, atlas: atlases[record] }] as const;
      }),
    ),
  ),
);

/** Rows of which each has a mark of its own in the drawing in little. */
const markedInLittle: Record<string, (row: ChartRow) => boolean> = {
  timeline: ({ start, end, kind_id }) => (start !== null || end !== null) && kind_id !== "goal-date",
  calendar: ({ step }) => step === "yes",
  blueprint: ({ relation_id }) => relation_id !== null && relation_id !== "programme",
  "stage-ladder": ({ stage }) => stage !== null,
  "service-models": ({ nature }) => nature === "system",
  "promise-to-practice": ({ reach_id }) => reach_id !== null,
  targets: ({ nature_id, date }) => nature_id === "target" && date !== null,
  roles: ({ scheme_id }) => scheme_id === "national-pilot" || scheme_id === "published-plan",
};

describe.each(pictures)("%s", (_, { chart, locale, form, atlas }) => {
  const given = givenFor(chart, atlas, locale, HOME);
  const url = chartAddress(given);
  const svg = formPicture(chart, given.rows, { ...given, url }, form);
  const root = rootOf(svg);
  const { width, height, bottom } = forms[form];
  const seen = bare(textsOf(root).join(""));

  const inLittle =
    chart.condensed !== undefined && seen.includes(bare(typeset(chart.condensed.caption[locale], locale)));

  it("says what it shows, from where, whose, under which licence and where", () => {
    const subtitle = (inLittle ? chart.condensed! : chart).subtitle[locale];
    for (const text of [given.title, subtitle, url, "CC BY 4.0", chart.name[locale]])
      expect(seen).toContain(bare(typeset(text, locale)));
    const mapInPost = chart.uncut && form === "square";
    for (const note of chart.notes.filter(({ carried }) => carried && !mapInPost))
      expect(seen).toContain(bare(typeset(note[locale], locale)));
  });

  it("says so where it is a part, and never shows a part as the whole", () => {
    const inner = root.querySelector("svg")!.getAttribute("viewBox")!.split(" ").map(Number);
    const said = /Partofthechart|Themapalone|此处/.test(seen);
    const counted = /(\d+)of(\d+)rows|共(\d+)行，图中可见(\d+)行/.exec(seen);
    if (counted !== null) {
      const [shown, all] = counted[1] ? [counted[1], counted[2]] : [counted[4], counted[3]];
      expect(Number(shown)).toBeGreaterThan(0);
      expect(Number(shown)).toBeLessThan(Number(all));
      expect(Number(all)).toBe(given.rows.length);
      const marks = [...root.querySelectorAll("svg [data-fact]")].filter(
        (mark) => mark.querySelector("text") !== null || mark.matches("text"),
      );
      const listed = new Set(marks.map((mark) => mark.getAttribute("data-fact")));
      if (["timeline", "calendar", "blueprint"].includes(chart.id)) expect(Number(shown)).toBe(listed.size);
    }
    if (inLittle) {
      expect(said).toBe(false);
      const marked = new Set(
        [...root.querySelectorAll("svg [data-fact]")].map((mark) => mark.getAttribute("data-fact")),
      );
      for (const row of given.rows.filter(markedInLittle[chart.id] ?? (() => false)))
        expect(marked).toContain(row.fact);
    } else if (!said) {
      const whole = chart.render(given.rows, {
        document: root.ownerDocument,
        width: inner[2]!,
        locale,
        theme: { name: "light", color: () => "#000000", background: null },
      });
      expect(inner[3]).toBe(Number(whole.getAttribute("height")));
    }
  });

  it("has the key to its marks, whatever part it shows", () => {
    const [, , width, height] = root.querySelector("svg")!.getAttribute("viewBox")!.split(" ").map(Number);
    // The map that is drawn anew has no flags.
    const drawn = chart.uncut ? given.rows.map((row) => ({ ...row, pilot_fact: null })) : given.rows;
    const inForm: typeof chart = inLittle
      ? { ...chart, render: (rows, drawing) => chart.condensed!.render(rows, { ...drawing, height: height! + 1 }) }
      : chart;
    const whole = rootOf(drawSvg(inForm, drawn, { width: width!, locale, theme: "light" }));
    const key = [...whole.querySelectorAll("[data-key] text")].map((text) => bare(text.textContent!));
    const keyless = inLittle ? ["unknowns", "small-multiples"] : ["stage-ladder", "unknowns"];
    if (!keyless.includes(chart.id)) expect(key.length).toBeGreaterThan(0);
    for (const words of key) expect(seen).toContain(words);
    expect(svg).not.toContain("data-key");
  });

  it("sets no text below 24 pixels, none past its edges, none without a glyph", () => {
    for (const { text, size, y0, y1 } of textBoxes(root, locale)) {
      expect(size, text).toBeGreaterThanOrEqual(23.9);
      expect(y0, text).toBeGreaterThan(0);
      expect(y1, text).toBeLessThanOrEqual(height - bottom + 8);
    }
    const own = [...root.querySelectorAll("text")].filter((text) => text.parentElement === root);
    expect(own.length).toBeGreaterThan(6);
    for (const text of own)
      for (const { x, runs } of linesOf(text)) {
        const end = x + runs.reduce((sum, run) => sum + run.width, 0);
        expect(x, text.textContent!).toBeGreaterThan(20);
        expect(end, text.textContent!).toBeLessThan(width - 20);
      }
    expect(withoutGlyph(charactersIn(svg))).toEqual([]);
  });
});

it.each(["roles", "service-models", "programme-map"])("square, story and paper share the drawings of %s", (id) => {
  const given = givenFor(chartById(id), atlases.real, "en", HOME);
  const asked: string[] = [];
  const names = new Map<unknown, number>();
  const chart: typeof given.chart = {
    ...given.chart,
    render: (rows, drawing) => {
      names.set(rows, names.get(rows) ?? names.size);
      asked.push([names.get(rows), drawing.width, drawing.theme.name, drawing.view].join(" "));
      return given.chart.render(rows, drawing);
    },
    ...(given.chart.condensed && {
      condensed: {
        ...given.chart.condensed,
        render: (rows, drawing) => {
          asked.push(["in little", drawing.width, drawing.height].join(" "));
          return given.chart.condensed!.render(rows, drawing);
        },
      },
    }),
  };
  const about = { ...given, url: chartAddress(given) };
  for (const form of ["square", "story"] as const) formPicture(chart, given.rows, about, form);
  printPicture(chart, given.rows, about);
  printPages(chart, given.rows, about);
  expect(asked.length).toBeGreaterThan(3);
  expect([...new Set(asked)]).toEqual(asked);
});
