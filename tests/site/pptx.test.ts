import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chart as fields } from "../../src/charts/sector-matrix.ts";
import { chart as ladder } from "../../src/charts/stage-ladder.ts";
import { chart as unknowns } from "../../src/charts/unknowns.ts";
import { formatSize } from "../../src/i18n/size.ts";
import { join } from "../../src/record/atlas.ts";
import { siteAddress } from "../../src/render/site-address.ts";
import { found, readPptx, textOf, type ReadSeries } from "../support/pptx.ts";
import { builtCases, builtTables, fileFor, inLocale } from "../support/site.ts";

const cases = builtCases();
const atlas = join(builtTables(), cases);
const bytesOf = ({ id, locale }: (typeof cases)[number]) =>
  readFileSync(fileFor(inLocale(locale, `/cases/${id}.pptx`))!);

const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
const countBy = (keys: string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

describe.each(cases.map((study) => [study.id, study.locale, study] as const))("%s.pptx (%s)", (id, locale, study) => {
  const bytes = bytesOf(study);
  const { names, text, slides, charts } = readPptx(bytes);

  it("is a presentation of 12 to 16 slides, each with a title and with notes", () => {
    for (const name of ["[Content_Types].xml", "ppt/presentation.xml", "docProps/core.xml"])
      expect(names).toContain(name);
    expect(slides.length).toBeGreaterThanOrEqual(12);
    expect(slides.length).toBeLessThanOrEqual(16);
    for (const { xml, notes } of slides) {
      const placeholders = xml.split("<p:sp>").filter((shape) => /<p:ph\s/.test(shape));
      expect(placeholders.some((shape) => /type="title"/.test(shape))).toBe(true);
      for (const shape of placeholders)
        expect(textOf(shape) + found(shape, /type="(slidenum)"/g).join(""), shape.slice(0, 200)).toMatch(/\S/);
      expect(textOf(notes!).trim().length).toBeGreaterThan(40);
      expect(notes).not.toMatch(/<a:t>notes \d+<\/a:t>/);
    }
  });

  it("tells the case: objectives, questions, steps, sources; the whole text in the notes", () => {
    const shown = slides.map(({ xml }) => textOf(xml)).join("\n");
    const said = slides.map(({ notes }) => textOf(notes!)).join("\n");
    for (const { question } of study.questions.items) expect(shown).toContain(question);
    const plain = [...study.objectives.items, ...study.exercise.steps]
      .flat()
      .filter((piece) => typeof piece === "string");
    for (const piece of plain) expect(shown).toContain(piece);
    for (const { source } of study.reading.items) expect(shown).toContain(atlas.source(source).title[locale]);
    const told = study.sections.flatMap(({ blocks }) =>
      blocks.flatMap((b) => (b.kind === "paragraph" ? b.content : [])),
    );
    for (const piece of told) if (typeof piece === "string") expect(said).toContain(piece);
  });

  it("has native charts whose data sheets hold the rows of the site's charts", () => {
    for (const { series, sheet } of charts) expect(sheet).toEqual(series);
    const matrix = fields.rows(atlas, { places: study.places }).filter(({ sector_id }) => sector_id !== null);
    const all = charts.map(({ series }) => series);
    const stages = all.shift();
    const [named, served] = matrix.length > 0 ? all.shift()! : [];
    const [answers, figures, ...others] = all as [ReadSeries[], ReadSeries[] | undefined];
    expect(others).toEqual([]);
    const numbers = atlas.figures.filter(
      ({ id, place }) => study.places.includes(atlas.cityOf(place).id) || study.notes.includes(`figures/${id}`),
    );
    expect(figures === undefined ? 0 : sum(figures[0]!.values)).toBe(numbers.length);
    const rows = ladder.rows(atlas, { places: study.places }).filter(({ stage }) => stage !== null);
    const byName = countBy(rows.map(({ stage }) => stage![locale].toLowerCase()));
    expect(sum(stages![0]!.values)).toBe(rows.length);
    stages![0]!.categories.forEach((name, i) =>
      expect(stages![0]!.values[i], name).toBe(byName.get(name.toLowerCase()) ?? 0),
    );
    const asked = unknowns.rows(atlas, { places: study.places });
    answers[0]!.categories.forEach((name, i) => {
      const own = asked.filter(({ question }) => question[locale] === name);
      expect(own.length, name).toBeGreaterThan(0);
      expect([answers[0]!.values[i], answers[1]!.values[i]]).toEqual([
        sum(own.map(({ known }) => known)),
        sum(own.map(({ known, total }) => total - known)),
      ]);
    });
    const targets = atlas.targets.filter(
      ({ place, relation }) => relation === "named" && study.places.includes(atlas.cityOf(place).id),
    );
    named?.categories.forEach((label, i) => {
      const own = targets.filter(({ sector }) => atlas.word("sectors", sector).name[locale] === label);
      const expected = study.places.length === 1 ? own : new Set(own.map(({ place }) => atlas.cityOf(place).id));
      expect(named.values[i], label).toBe("size" in expected ? expected.size : expected.length);
    });
    served?.categories.forEach((label, i) => {
      const own = matrix.filter(
        ({ sector }) => label.startsWith(sector[locale]) && label.length - sector[locale].length < 14,
      );
      const systems = own.filter(({ sector }) => label === sector[locale]);
      expect(own.length, label).toBeGreaterThan(0);
      const expected =
        study.places.length === 1
          ? sum(systems.map((row) => row.systems ?? 0))
          : systems.filter((row) => (row.systems ?? 0) > 0).length;
      expect(served.values[i], label).toBe(expected);
    });
  });

  it("describes every picture, chart, table and mark, and counts its objects once", () => {
    for (const { xml } of slides) {
      const described = found(xml, /<p:(?:pic|graphicFrame)>\s*<p:nv[^>]*>\s*<p:cNvPr ([^>]*)>/g);
      expect(described).toHaveLength(xml.split(/<p:pic>|<p:graphicFrame>/).length - 1);
      for (const attributes of described) expect(attributes).toMatch(/descr="[^"]{4,}"/);
      const marks = found(xml, /<p:cNvPr ([^>]*name="(?:hatched )?stage .*?)<\/p:cNvPr>/gs);
      for (const mark of marks) expect(mark).toContain("adec:decorative");
      const ids = found(xml, /<p:cNvPr id="(\d+)"/g);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(slides.map(({ xml }) => xml).join("")).toMatch(/name="stage [a-z ]+"/);
    expect(slides.filter(({ xml }) => xml.includes("<p:pic>")).length).toBeGreaterThanOrEqual(2);
  });

  it("leads only to pages of the site, and from every slide with facts to facts", () => {
    const home = `${siteAddress().replace(/\/$/, "")}/`;
    const links = new Set(slides.flatMap(({ links, noteLinks }) => [...links, ...noteLinks]));
    for (const link of links) {
      expect(link.startsWith(home), link).toBe(true);
      expect(fileFor(`/${link.slice(home.length)}`), link).toBeDefined();
    }
    const sourced = slides.filter(({ xml }) => /(^|\n)(Sources: |来源：)/.test(textOf(xml)));
    expect(sourced.length).toBeGreaterThanOrEqual(8);
    for (const { links, noteLinks } of sourced) {
      expect(links.some((link) => link.includes("/sources/"))).toBe(true);
      expect([...links, ...noteLinks].some((link) => link.includes("/facts/"))).toBe(true);
    }
    for (const fact of study.notes)
      expect(
        [...links].some((link) => link.endsWith(`/facts/${fact}/`)),
        fact,
      ).toBe(true);
  });

  it("names a Latin and an East Asian face and the language for every run", () => {
    const language = locale === "zh" ? "zh-CN" : "en-GB";
    const parts = [
      ...slides.flatMap(({ xml, notes }) => [xml, notes!]),
      ...names.filter((n) => /charts\/chart\d+\.xml$/.test(n)).map((n) => text(n)!),
    ];
    for (const xml of parts) {
      for (const run of found(xml, /<a:r>(.*?)<a:t>/gs)) {
        expect(run).toMatch(/<a:latin typeface="(Georgia|Arial)"\/><a:ea typeface="(SimSun|Microsoft YaHei)"\/>/);
        expect(run).toContain(`lang="${language}"`);
      }
      expect(xml).not.toMatch(/ lang="en-US"/);
      expect(xml).not.toMatch(/<\/a:r><a:pPr/);
    }
    expect(text("ppt/theme/theme1.xml")).toMatch(
      /<a:minorFont><a:latin typeface="Arial"\/><a:ea typeface="Microsoft YaHei"\/>/,
    );
  });

  it("has page number, credit, licence and version on its layouts", () => {
    const layouts = names.filter((name) => /slideLayouts\/slideLayout\d+\.xml$/.test(name)).map((name) => text(name)!);
    const own = layouts.filter((xml) => xml.includes("CC BY 4.0"));
    expect(own).toHaveLength(2);
    for (const xml of own) {
      expect(xml).toContain('type="slidenum"');
      expect(textOf(xml)).toContain("0.1.0");
      expect(textOf(xml)).toContain(inLocale(locale, `/cases/${id}/`));
    }
  });

  it("is offered on the page of its case, with its size", () => {
    const page = readFileSync(fileFor(inLocale(locale, `/cases/${id}/`))!, "utf8");
    expect(page).toContain(`href="${inLocale(locale, `/cases/${id}.pptx`)}"`);
    expect(page).toContain(formatSize(bytes.length, locale));
  });
});
