import { DOMParser } from "linkedom";
import { describe, expect, it } from "vitest";
import { chartById, charts } from "../../src/charts/index.ts";
import { locales } from "../../src/i18n/text.ts";
import { drawSvg } from "../../src/render/draw.ts";
import { chartAddress, givenFor } from "../../src/render/chart-files/given.ts";
import { charactersIn, withoutGlyph } from "../../src/render/picture/faces.ts";
import { forms, type Form } from "../../src/render/picture/form-layout.ts";
import { formPicture } from "../../src/render/picture/form.ts";
import { printPages, printPicture } from "../../src/render/picture/pages.ts";
import { linesOf } from "../../src/render/picture/runs.ts";
import { textBoxes } from "../../src/render/social/text-boxes.ts";
import { typeset } from "../../src/render/social/typeset.ts";
import { atlasOf, fixtureFiles, realFiles } from "../support/fixture.ts";

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

const rootOf = (svg: string) =>
  (new DOMParser().parseFromString(svg, "image/svg+xml") as unknown as Document).documentElement;
const bare = (text: string) => text.replaceAll(/\s/g, "");

describe.each(pictures)("%s", (_, { chart, locale, form, atlas }) => {
  const given = givenFor(chart, atlas, locale, HOME);
  const url = chartAddress(given);
  const svg = formPicture(chart, given.rows, { ...given, url }, form);
  const root = rootOf(svg);
  const { width, height, bottom } = forms[form];
  const seen = bare([...root.querySelectorAll("text")].map((text) => text.textContent).join(""));

  it("says what it shows, from where, whose, under which licence and where", () => {
    for (const text of [given.title, chart.subtitle[locale], url, "CC BY 4.0", chart.name[locale]])
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
    if (!said) {
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
    const width = Number(root.querySelector("svg")!.getAttribute("viewBox")!.split(" ")[2]);
    const part = seen.includes("Partofthechart") || seen.includes("此处为图表局部");
    const rows = (part && chart.telling?.(given.rows)) || given.rows;
    // The map that is drawn anew has no flags.
    const drawn = chart.uncut ? rows.map((row) => ({ ...row, pilot_fact: null })) : rows;
    const whole = rootOf(drawSvg(chart, drawn, { width, locale, theme: "light" }));
    const key = [...whole.querySelectorAll("[data-key] text")].map((text) => bare(text.textContent!));
    if (!["stage-ladder", "unknowns"].includes(chart.id)) expect(key.length).toBeGreaterThan(0);
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
  };
  const about = { ...given, url: chartAddress(given) };
  for (const form of ["square", "story"] as const) formPicture(chart, given.rows, about, form);
  printPicture(chart, given.rows, about);
  printPages(chart, given.rows, about);
  expect(asked.length).toBeGreaterThan(3);
  expect([...new Set(asked)]).toEqual(asked);
});

describe("a square that shows a part", () => {
  const textOf = (id: string) => {
    const given = givenFor(chartById(id), atlases.real, "en", HOME);
    const svg = formPicture(given.chart, given.rows, { ...given, url: chartAddress(given) }, "square");
    return [...rootOf(svg).querySelectorAll("text")].map((text) => bare(text.textContent!));
  };

  it("shows the questions without an answer", () => {
    expect(textOf("unknowns").filter((text) => text === "none")).toHaveLength(4);
  });

  it("shows every place on both lists, and the columns of these alone", () => {
    const seen = textOf("roles");
    for (const name of ["Beijing", "Shanghai", "Shenzhen"]) expect(seen).toContain(name);
    expect(seen).not.toContain("Otherroles");
  });

  it("shows a place for whose systems a model is named", () => {
    expect(textOf("service-models").filter((text) => text === "SaaS").length).toBeGreaterThan(1);
  });

  it("shows the places that fill the record", () => {
    const seen = textOf("small-multiples");
    for (const name of ["Chengdu", "Beijing", "Shanghai", "Nanjing"]) expect(seen).toContain(name);
  });

  it("names every place of the map", () => {
    const seen = textOf("programme-map");
    for (const { name } of atlases.real.cities) expect(seen).toContain(bare(name.en));
  });
});
