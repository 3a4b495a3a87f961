import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { locales } from "../../src/i18n/text.ts";
import { measure } from "../../src/marks/text.ts";
import { allFacts } from "../../src/record/facts.ts";
import { withoutGlyph, charactersIn } from "../../src/render/picture/faces.ts";
import { drawSvg } from "../../src/render/draw.ts";
import { frame } from "../../src/render/social/frame.ts";
import { PLATE, SIZE, SMALLEST, SQUARE } from "../../src/render/social/layout.ts";
import { pictureOf } from "../../src/render/social/picture-of.ts";
import { picturesOf, sheetOf } from "../../src/render/social/pictures.ts";
import { textBoxes, type TextBox } from "../../src/render/social/text-boxes.ts";
import { fitLines } from "../../src/render/social/typeset.ts";
import { realAtlas } from "../support/cases.ts";
import { atlasOf, fixtureFiles } from "../support/fixture.ts";

const atlas = realAtlas();
const HOME = "city-cloud-atlas.example.org/";

const draw = (record: typeof atlas, picture: string, locale: (typeof locales)[number]) => {
  const svg = frame(sheetOf(record, picture, locale), HOME, locale);
  const { document } = parseHTML(svg);
  const boxes = textBoxes(document.querySelector("svg")!, locale).filter(({ text }) => text.trim() !== "");
  const rule = Math.max(...[...svg.matchAll(/d="M300,([\d.]+)h330"/g)].map(([, y]) => Number(y)));
  return { svg, boxes, rule };
};

const collide = (a: TextBox, b: TextBox): boolean =>
  a.text !== b.text &&
  Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > 5 &&
  Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > 6;

/** What is wrong with the texts of a picture. */
const faultsOf = (boxes: TextBox[]): string[] => [
  ...boxes.filter(({ size }) => size < SMALLEST - 0.01).map(({ text, size }) => `small (${size}): ${text}`),
  ...boxes
    .filter(({ x0, y0, x1, y1 }) => x0 < 40 || y0 < 16 || x1 > SIZE.width + 6 || y1 > SIZE.height - 4)
    .map(({ text, x0, y0, x1, y1 }) => `outside: ${text} (${[x0, y0, x1, y1].map(Math.round).join(" ")})`),
  ...boxes.filter(({ x0, x1 }) => x0 < PLATE.x && x1 > PLATE.x - 20).map(({ text }) => `runs into the plate: ${text}`),
  ...boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => collide(a, b))
      .map((b) => `overlap: ${a.text} / ${b.text}`),
  ),
];

const factOf = (element: Element): string => element.getAttribute("data-fact")!;

const all = (record: typeof atlas) =>
  locales.flatMap((locale) => picturesOf(record).map((picture) => [picture, locale] as const));

describe("social images", () => {
  it.each(all(atlas))("%s (%s) has its texts apart, large enough, inside, and with a glyph each", (picture, locale) => {
    const { svg, boxes, rule } = draw(atlas, picture, locale);
    expect(boxes.filter(({ x0, x1, y0, y1 }) => x0 < 630 && x1 > 300 && y0 < rule && y1 > rule - 4)).toEqual([]);
    expect(boxes.length).toBeGreaterThan(4);
    expect(faultsOf(boxes)).toEqual([]);
    expect(withoutGlyph(charactersIn(svg))).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object|var\(/);
  });

  it.each(all(atlas))("%s (%s) loses no line of its own text where it is cropped to a square", (picture, locale) => {
    const own = draw(atlas, picture, locale).boxes.filter(({ x0 }) => x0 < PLATE.x);
    expect(own.filter(({ x0, x1 }) => x0 < SQUARE.x0 && x1 > SQUARE.x0).map(({ text }) => text)).toEqual([]);
    const title = sheetOf(atlas, picture, locale).title.replaceAll(/[“”‘’"'\s]/g, "");
    const kept = own.filter(({ x0, x1 }) => x0 >= SQUARE.x0 && x1 <= SQUARE.x1).map(({ text }) => text);
    expect(kept.join("").replaceAll(/["'“”‘’\s]/g, "")).toContain(title);
  });

  // The map's picture is drawn anew; in the other two labels head columns, of which the last run off the plate.
  const own = charts.filter(({ id }) => !["programme-map", "sector-matrix", "unknowns"].includes(id));
  it.each(own.flatMap((chart) => locales.map((locale) => [chart.id, locale, chart] as const)))(
    "charts/%s (%s) has no mark without the label that it has in the chart",
    (id, locale, chart) => {
      const [plate, whole] = [
        draw(atlas, `charts/${id}`, locale).svg,
        drawSvg(chart, chart.rows(atlas), { width: 320, locale }),
      ].map((svg) => parseHTML(svg).document);
      const labelled = (root: Document) => new Set([...root.querySelectorAll("g[data-fact]:has(text)")].map(factOf));
      const bare = [...plate!.querySelectorAll("g[data-fact]:not(:has(text))")].map(factOf);
      expect(bare.filter((fact) => labelled(whole!).has(fact) && !labelled(plate!).has(fact))).toEqual([]);
    },
  );

  it.each(all(atlas))("%s (%s) says in words what it shows", (picture, locale) => {
    const { alt, title, about, kind } = sheetOf(atlas, picture, locale);
    for (const text of [alt, title, about, kind]) expect(text).toMatch(/\S/);
    if (locale === "zh")
      expect([alt, title, about, kind].join("").replaceAll(/[IPS]aaS/g, "")).not.toMatch(/[A-Za-z]{3,}/);
  });

  it("carries the disclaimer of the base map with every map", () => {
    for (const picture of ["overview", "places/beijing", "charts/programme-map"])
      for (const locale of locales) {
        const { notes } = sheetOf(atlas, picture, locale);
        expect(notes).toMatch(
          locale === "zh" ? /并非经审核的标准地图.*Natural Earth/ : /not a reviewed.*Natural Earth/,
        );
        expect(draw(atlas, picture, locale).svg).toMatch(locale === "zh" ? /非标准地图/ : /not an official map/);
      }
  });

  it("can be drawn of a small record too", () => {
    const small = atlasOf(fixtureFiles());
    for (const [picture, locale] of all(small)) expect(draw(small, picture, locale).svg, picture).toContain("<svg");
  });
});

describe("the picture of a page", () => {
  const paths = [
    ...[
      "/",
      "/places/",
      "/initiatives/",
      "/timeline/",
      "/compare/",
      "/charts/",
      "/sources/",
      "/data/",
      "/about/",
      "/search/",
    ],
    ...["/compare/beijing-shanghai/", "/cases/", "/cases/nanjing/", "/404/"],
    ...atlas.places.map(({ id }) => `/places/${id}/`),
    ...atlas.initiatives.map(({ id }) => `/initiatives/${id}/`),
    ...charts.map(({ id }) => `/charts/${id}/`),
    ...atlas.cases("en").map(({ id }) => `/cases/${id}/`),
    ...atlas.sources.map(({ id }) => `/sources/${id}/`),
    ...allFacts(atlas).map(({ fact }) => `/facts/${fact}/`),
  ];

  it("exists for every page", () => {
    const pictures = new Set(picturesOf(atlas));
    expect(paths.filter((path) => !pictures.has(pictureOf(path, atlas)))).toEqual([]);
  });

  it("is the page's own where there is one, and none is made for nobody", () => {
    const own = [
      "/places/beijing/",
      "/charts/timeline/",
      "/initiatives/chengdu-pork-tracing/",
      "/facts/places/beijing/",
      "/cases/nanjing/",
    ];
    expect(own.map((path) => pictureOf(path, atlas))).toEqual([
      "places/beijing",
      "charts/timeline",
      "systems/chengdu",
      "fact",
      "cases/nanjing",
    ]);
    const used = new Set(paths.map((path) => pictureOf(path, atlas)));
    expect(picturesOf(atlas).filter((picture) => !used.has(picture))).toEqual([]);
  });
});

describe("lines of a title", () => {
  const box = { width: 330, height: 400 };
  const sizes = [58, 52, 47, 42, 38, 34];

  it.each(["八地云计算战略：规划了什么，走到了哪一步", "12地中有9地涉及电子政务，其他领域至多4地"])(
    "keep numbers with what they count and terms in one piece: %s",
    (title) => {
      const { lines, size } = fitLines(title, box, sizes, "zh");
      expect(lines.join("")).toBe(title);
      for (const line of lines) expect(measure(line, size, "zh")).toBeLessThanOrEqual(box.width);
      expect(lines.join("\n")).not.toMatch(/\d\n|云\n计算|电子\n政务/);
    },
  );
});
