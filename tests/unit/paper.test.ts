import { getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { languageTag, locales, type Locale } from "../../src/i18n/text.ts";
import { notesOf } from "../../src/slides/prose.ts";
import { slidesOf } from "../../src/slides/index.ts";
import { charactersIn } from "../../src/render/picture/faces.ts";
import { widthOf } from "../../src/render/picture/runs.ts";
import { pdfOfSheets } from "../../src/render/paper/draw.ts";
import { aboutOf, text, type Given } from "../../src/render/paper/given.ts";
import { guideOf } from "../../src/render/paper/guide.ts";
import { handoutOf } from "../../src/render/paper/handout.ts";
import { MARGIN, sheetsOf, type Sheets } from "../../src/render/paper/sheet.ts";
import { typeset } from "../../src/render/social/typeset.ts";
import { bare } from "../support/bare.ts";
import { realAtlas } from "../support/cases.ts";
import { readPdf } from "../support/pdf.ts";

const HOME = "https://atlas.example/base/";
const A4 = { width: 595.28, height: 841.89 };
const atlas = realAtlas();
const contents = { handout: handoutOf, guide: guideOf };
type Paper = keyof typeof contents;

const givenFor = (id: string, locale: Locale): Given => {
  const study = atlas.caseStudy(id, locale);
  return { atlas, study, slides: slidesOf(atlas, study), home: HOME };
};
const made = (id: string, locale: Locale, paper: Paper) => {
  const given = givenFor(id, locale);
  const about = aboutOf(given, `${paper} <${id}>`, "About it.", `/cases/${id}/${paper}/`);
  return { given, about, sheets: sheetsOf(contents[paper](given, about), locale) };
};
const all = atlas
  .cases("en")
  .flatMap(({ id }) =>
    locales.flatMap((locale) => (["handout", "guide"] as const).map((paper) => [id, locale, paper] as const)),
  );

const opsOf = ({ pages }: Sheets) =>
  pages.flatMap((marks, page) => marks.flatMap(({ node, ops }) => ops.map((op) => ({ ...op, page, node }))));
const wordsOf = (sheets: Sheets): string =>
  bare(
    opsOf(sheets)
      .map((op) => (op.kind === "text" ? op.text : ""))
      .join(""),
  );

describe.each(all)("the sheets of %s (%s, %s)", (id, locale, paper) => {
  const { given, about, sheets } = made(id, locale, paper);
  const { study } = given;
  const words = wordsOf(sheets);
  const holds = (said: string) => words.includes(bare(typeset(said, locale)));

  it("say what the page says, in its order, and a handout gives no answer", () => {
    const questions = study.questions.items.map(({ question }) => question);
    for (const said of [study.title, study.summary, ...questions]) expect(holds(said), said).toBe(true);
    const answers = study.questions.items.flatMap(({ notes }) => notesOf(notes));
    // Between the words of a note stand the numbers that it cites.
    const openings = answers.map(({ text: said }) => said.slice(0, locale === "zh" ? 10 : 30));
    expect(openings.filter(holds)).toHaveLength(paper === "guide" ? openings.length : 0);
    if (paper === "guide") return;
    const places = [study.objectives, study.questions, study.exercise, study.handIn, study.materials].map(({ title }) =>
      words.indexOf(bare(typeset(title, locale))),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it("keep within the margins, and no line covers another", () => {
    const lines = new Map<string, number>();
    for (const op of opsOf(sheets)) {
      if (op.kind === "drawing") continue;
      const right = op.x + (op.kind === "text" ? widthOf(op.text.trimEnd(), op.size, op.weight, locale) : op.width);
      expect(op.x).toBeGreaterThanOrEqual(MARGIN.side - 0.01);
      expect(right).toBeLessThan(A4.width - MARGIN.side + 0.6);
      expect(op.y).toBeGreaterThan(MARGIN.top - 12);
      expect(op.y).toBeLessThan(A4.height - MARGIN.bottom + 0.01);
      if (op.kind !== "text") continue;
      const line = `${op.page} ${Math.round(op.y)}`;
      expect(op.x).toBeGreaterThan((lines.get(line) ?? 0) - 0.3);
      lines.set(line, right);
    }
  });

  it("end no page with a heading, and leave none with a line or two", () => {
    for (const [n, marks] of sheets.pages.entries()) {
      const last = marks.findLast(({ ops }) => ops.some(({ kind }) => kind === "text" || kind === "drawing"))!;
      const tag = sheets.nodes[last.node!]!.tag;
      const written = marks.at(-1)!.node === null;
      if (!written) expect(tag, `page ${n + 1}`).not.toMatch(/^(H\d|Figure)$/);
      const heights = new Set(
        marks.flatMap(({ ops }) => ops.flatMap((op) => (op.kind === "text" ? [Math.round(op.y)] : []))),
      );
      // The last one has lines of the text above the three to six that say whose it is.
      expect(heights.size, `page ${n + 1}`).toBeGreaterThan(n + 1 === sheets.pages.length ? 6 : 2);
    }
    expect(sheets.pages.length).toBeLessThanOrEqual(paper === "handout" ? 3 : 12);
  });

  it("are tagged: one title, headings in order, lists of labelled items, drawings in words", () => {
    const { nodes } = sheets;
    expect(nodes[0]!.tag).toBe("Document");
    expect(nodes.filter(({ tag }) => tag === "H1")).toHaveLength(1);
    const levels = nodes.flatMap(({ tag }) => (/^H\d$/.test(tag) ? [Number(tag[1])] : []));
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    nodes.forEach(({ tag, parent, alt }, i) => {
      expect(parent).toBeLessThan(i);
      if (tag === "LI") expect(nodes[parent]!.tag).toBe("L");
      if (tag === "Lbl" || tag === "LBody") expect(nodes[parent]!.tag).toBe("LI");
      if (tag === "Figure") expect(alt!.length).toBeGreaterThan(20);
    });
    const drawings = opsOf(sheets).filter((op) => op.kind === "drawing");
    expect(drawings.length > 0).toBe(paper === "guide");
    for (const { svg } of drawings) expect(charactersIn(svg).length).toBeGreaterThan(1);
  });

  it("lead to the facts and pages of the site by absolute addresses", () => {
    const links = opsOf(sheets).flatMap((op) => (op.kind === "link" ? [op.to] : []));
    expect(links).toContain(about.url);
    for (const link of links) expect(link).toMatch(/^https:\/\/atlas\.example\/base\/[a-z]/);
    const notes = links.filter((link) => link.includes("/facts/"));
    if (paper === "guide") expect(notes.length).toBeGreaterThan(study.notes.length);
  });
});

describe.each(locales)("a sheet as PDF (%s)", (locale) => {
  it("is tagged, embeds its font, names title and language, and has the same bytes each time", async () => {
    const { given, about, sheets } = made("nanjing", locale, "handout");
    const foot = { left: "Atlas", page: (n: number, of: number) => `${n}/${of}` };
    const bytes = await pdfOfSheets(sheets, about, foot);
    expect(Buffer.compare(bytes, await pdfOfSheets(sheets, about, foot))).toBe(0);
    const { info, pages } = await readPdf(bytes);
    expect(info["Title"]).toBe(about.title);
    expect(info["Language"]).toBe(languageTag[locale]);
    expect(pages.map(({ width, height }) => [width, height])).toEqual(pages.map(() => [A4.width, A4.height]));
    const first = pages[0]!.text;
    expect(bare(first)).toContain(bare(typeset(given.study.questions.items[0]!.question, locale)));
    expect(first).toContain(`1/${pages.length}`);
    const pdf = await getDocumentProxy(Uint8Array.from(bytes));
    const page = await pdf.getPage(pages.length);
    const tree = JSON.stringify(await page.getStructTree());
    for (const role of ["H2", "LI", "Link"]) expect(tree).toContain(`"role":"${role}"`);
    const urls = ((await page.getAnnotations()) as { url?: string }[]).map(({ url }) => url);
    expect(urls).toContain(about.url);
    expect(bytes.toString("latin1")).toContain("/Marked true");
    expect(bytes.toString("latin1").match(/\/FontFile2/g)).toHaveLength(2);
  });

  it("refuses a character that its font would draw as a box", async () => {
    const sheets = sheetsOf([text("body", "云🙂")], locale);
    const { about } = made("nanjing", locale, "handout");
    await expect(pdfOfSheets(sheets, about, { left: "", page: () => "" })).rejects.toThrow("has no glyph");
  });
});
