import { describe, expect, it } from "vitest";
import { drawTree } from "../../src/deck/tree.ts";
import { deckWords as w } from "../../src/i18n/deck.ts";
import { locales } from "../../src/i18n/text.ts";
import { SIZE, type BlueprintBranch } from "../../src/marks/blueprint.ts";
import { treesIn, type TreeLine } from "../../src/marks/tree-lines.ts";
import { blankDocument } from "../../src/render/draw.ts";
import { slidesOf } from "../../src/slides/index.ts";
import { realAtlas } from "../support/cases.ts";

const atlas = realAtlas();
const document = blankDocument();
const alone = atlas.cases("en").flatMap(({ id, places }) => (places.length === 1 ? [id] : []));
const each = alone.flatMap((id) => locales.map((locale) => [id, locale] as const));
const letters = { most: 34, least: 24 };
const room = { width: 1168, height: 540, letters };

describe("the blueprint of a place on a slide", () => {
  it.each(each)(
    "%s (%s) stands in its room in letters of the least size or larger, and leaves nothing unsaid",
    (id, locale) => {
      const [slide] = slidesOf(atlas, atlas.caseStudy(id, locale)).filter(({ kind }) => kind === "blueprint");
      const svg = drawTree({ document, atlas }, slide!.chart!, room, { locale });
      const [, , width, height] = svg.getAttribute("viewBox")!.split(" ").map(Number) as [
        number,
        number,
        number,
        number,
      ];
      expect((room.width / width) * SIZE).toBeGreaterThanOrEqual(letters.least - 0.1);
      expect((room.width / width) * height).toBeLessThanOrEqual(room.height + 2);
      const nodes = new Set([...svg.querySelectorAll("[data-fact]")].map((mark) => mark.getAttribute("data-fact")));
      const said = [...svg.querySelectorAll("text")].map(({ textContent }) => textContent);
      const all = new Set(slide!.facts.filter((fact) => /^(programs|initiatives)\//.test(fact)));
      const left = said.some((text) => new RegExp(`^${w.moreHung[locale](9).replace("9", "\\d+")}$`).test(text ?? ""));
      expect(nodes.size).toBeGreaterThan(0);
      if (!left) for (const { fact } of facts(id)) expect([...nodes]).toContain(fact);
      expect(all.size).toBeGreaterThanOrEqual(nodes.size);
    },
  );
});

const facts = (place: string) =>
  slidesOf(atlas, atlas.caseStudy(place, "en"))
    .filter(({ kind }) => kind === "blueprint")
    .flatMap(({ columns }) => columns.flatMap(({ lines }) => lines.map(({ facts: [fact] }) => ({ fact: fact! }))));

const node = (name: string, children: BlueprintBranch[] = []): BlueprintBranch => ({
  ...{ fact: `initiatives/${name}`, row: null, name, stage: null, programme: false, runs: false, audience: null },
  children,
});
const several = (name: string, count: number, children: BlueprintBranch[] = []): BlueprintBranch[] =>
  Array.from({ length: count }, (_, i) => node(`${name}${i}`, children));
const hidden = (lines: TreeLine[]) =>
  lines.reduce((sum, { node: own, text }) => sum + (own === null ? Number(text[0]!.slice(1)) : 0), 0);
const lay = (roots: BlueprintBranch[], columns: number, height: number) =>
  treesIn(
    roots,
    columns,
    height,
    ({ name }) => [name],
    (count) => `+${count}`,
  );

describe("trees in columns", () => {
  it("show every node where there is room", () => {
    const { columns, whole, shown } = lay([node("a", several("b", 3)), node("c")], 1, 400);
    expect({ whole, shown, columns: columns.length }).toEqual({ whole: true, shown: 5, columns: 1 });
  });

  it("count what they leave out, and cut back the large one before the small", () => {
    const roots = [node("large", several("x", 14, several("y", 1))), node("small", several("z", 3))];
    const { columns, whole, shown } = lay(roots, 2, 130);
    expect(whole).toBe(false);
    expect(columns).toHaveLength(2);
    for (const lines of columns) expect(lines.at(-1)!.bottom).toBeLessThanOrEqual(130);
    expect(shown + hidden(columns.flat())).toBe(1 + 14 * 2 + 1 + 3);
    expect(columns[1]!.map(({ node: own }) => own?.name)).toEqual(["small", "z0", "z1", "z2"]);
  });

  it("let no tree take the room of another", () => {
    const roots = [node("long p"), node("long q"), node("host", several("long", 14)), node("other", several("s", 8))];
    const text = ({ name }: { name: string }) => (name.startsWith("long") ? [name, name] : [name]);
    const { columns } = treesIn(roots, 2, 219, text, (count) => `+${count}`);
    const host = columns.find((lines) => lines.some(({ node: own }) => own?.name === "host"))!;
    expect(host.filter(({ depth, node: own }) => depth === 1 && own !== null).length).toBeGreaterThan(3);
  });

  it("leave the last trees out where not even their roots have room", () => {
    const { columns, whole } = lay(several("r", 60), 2, 120);
    expect(whole).toBe(false);
    for (const lines of columns) expect(lines.at(-1)!.bottom).toBeLessThanOrEqual(120);
  });
});
