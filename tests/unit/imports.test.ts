import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

/** Who may import whom: a folder of src/ and the folders (or packages) that its files may name. */
const allowed: Record<string, string[]> = {
  tables: ["i18n"],
  record: ["tables", "i18n", "explorer"],
  i18n: [],
  marks: ["i18n"],
  // Pure, so that the same code searches in the browser, in the tests, and (keys of texts) wherever text is filtered.
  search: ["i18n"],
  explorer: ["search", "i18n", "marks"],
  embeds: ["marks:type", "i18n"],
  charts: ["marks", "i18n", "record", "tables:type"],
  // What is on each slide of a case, as data: the deck, the handout and the PowerPoint must say the same.
  slides: ["charts", "i18n", "record", "tables:type"],
  // The same slides as nodes and as a file, in the build and in the browser of the one who composes a deck.
  deck: ["slides", "charts", "marks", "i18n", "record"],
  pptx: ["deck", "slides", "charts", "marks", "i18n", "record", "tables:type"],
  render: ["charts", "slides", "deck", "pptx", "embeds", "marks", "search", "i18n", "record", "tables", "explorer"],
  components: ["client", "render", "slides", "charts", "embeds", "marks", "i18n", "record", "tables", "explorer"],
  layouts: ["components", "render", "marks", "i18n", "styles"],
  // Styles of one kind of page: of two rules for the paper the later one holds, so they come after those of the layout.
  pages: ["layouts", "components", "render", "slides", "charts", "embeds", "i18n", "record", "styles"],
  // Pages that are kept with a release.
  frozen: ["layouts", "components", "render", "embeds", "charts", "record", "i18n"],
  // Pages that a bench measures: the overview as others would draw it.
  bench: ["charts", "marks", "record", "tables:type"],
  client: ["charts", "slides", "deck", "pptx", "embeds", "search", "i18n", "marks", "explorer"],
};
const pure = ["tables", "record", "i18n", "search", "marks", "embeds", "charts", "slides", "deck", "pptx", "explorer"];
const impurePackages = /^(node:|astro|vite|linkedom|playwright-core|sirv)/;
const impureNames = /\b(process\.env|Date\.now\(|new Date\(\)|Math\.random\(|globalThis|window\.|localStorage|fetch\()/;

interface Import {
  file: string;
  from: string;
  to: string;
  typeOnly: boolean;
}

const files = globSync("src/**/*.{ts,astro}").filter((file) => !file.endsWith("env.d.ts"));
const folderOf = (path: string) => relative("src", path).split("/")[0]!;

const importsOf = (file: string): Import[] =>
  [
    ...readFileSync(file, "utf8").matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']/gm),
  ].map(([, type, to]) => ({ file, from: folderOf(file), to: to!, typeOnly: type !== undefined }));

const imports = files.flatMap(importsOf);
const inside = imports
  .filter(({ to }) => to.startsWith("."))
  .map((i) => ({ ...i, folder: folderOf(join(dirname(i.file), i.to)) }));

describe("import directions", () => {
  it("reads the import lines of every folder", () => {
    expect([...new Set(imports.map((i) => i.from))].sort()).toEqual(
      expect.arrayContaining(["charts", "components", "marks", "pages", "record", "render", "tables"]),
    );
  });

  it("each folder imports only what the house allows", () => {
    const broken = inside.filter(
      ({ from, folder, typeOnly }) =>
        from !== folder &&
        folder !== ".." &&
        !(allowed[from] ?? []).some((rule) => rule === folder || (rule === `${folder}:type` && typeOnly)),
    );
    expect(broken.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  it("the pure folders import nothing of Node, Astro or the network, and read no clock", () => {
    const packages = imports.filter(
      ({ from, to, typeOnly }) => pure.includes(from) && impurePackages.test(to) && !typeOnly,
    );
    const names = files.filter((file) => pure.includes(folderOf(file)) && impureNames.test(readFileSync(file, "utf8")));
    expect([...packages.map(({ file, to }) => `${file} imports ${to}`), ...names]).toEqual([]);
  });

  it("scripts import nothing that only Astro can resolve", () => {
    const scripts = globSync("scripts/*.ts").map((file) => [file, readFileSync(file, "utf8")] as const);
    expect(
      scripts.filter(([, text]) => /astro:|import\.meta\.glob|charts\/index/.test(text)).map(([file]) => file),
    ).toEqual([]);
  });
});
