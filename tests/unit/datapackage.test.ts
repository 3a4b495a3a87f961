import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { locales } from "../../src/i18n/text.ts";
import { dataset } from "../../src/render/dataset.ts";
import { makeDataFiles } from "../../src/render/data/files.ts";
import { embeddable } from "../../src/render/embeddable.ts";
import { tableNames, tables as schemas } from "../../src/tables/index.ts";
import { headerOf } from "../../src/tables/table.ts";
import { realFiles, tablesOf } from "../support/fixture.ts";

const HOME = "https://example.org/atlas/";
const tables = tablesOf(realFiles());
const files = await makeDataFiles(tables, HOME);
const read = (name: string) => JSON.parse(new TextDecoder().decode(files.get(name)!.bytes)) as Record<string, unknown>;

interface Field {
  name: string;
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: { fields: Field[]; foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[] };
}

afterEach(() => vi.useRealTimers());

describe("JSON", () => {
  it("says whose data it is, which release, under which licence, from where", () => {
    for (const name of [...tableNames.map((t) => `${t}.json`), "atlas.json"]) {
      expect(read(name)).toMatchObject({
        name: "city-cloud-atlas",
        version: dataset.version,
        date: dataset.date,
        license: { id: "CC-BY-4.0" },
        source: "https://example.org/atlas/data/",
      });
    }
  });

  it("holds the rows of the record unchanged", () => {
    for (const name of tableNames) expect(read(`${name}.json`)["rows"]).toEqual(tables[name]);
    expect(read("atlas.json")["tables"]).toEqual(tables);
  });

  it.each(tableNames)("%s.json is valid by its schema, and a spoilt one is not", (name) => {
    const schema = read(`${name}.schema.json`);
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    const file = read(`${name}.json`);
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
    const first = (file["rows"] as object[])[0]!;
    expect(validate({ ...file, rows: [{ ...first, [schemas[name].key[0]!]: null }] })).toBe(false);
    expect(validate({ ...file, rows: [{ ...first, mayor: "x" }] })).toBe(false);
    expect(JSON.stringify(schema)).not.toContain('"minimum":null');
  });

  it("a schema names and explains every column in both languages and lists the allowed words", () => {
    const { $defs } = read("initiatives.schema.json") as {
      $defs: { row: { properties: Record<string, { title: string; description: string; enum?: unknown[] }> } };
    };
    const { stage, sector } = $defs.row.properties;
    expect(stage?.title).toBe("Stage · 进展阶段");
    expect(stage?.description).toMatch(/^[\x20-\x7e]+\n[^\x20-\x7e]/);
    expect(stage?.enum).toEqual([
      ...tables.vocabulary
        .filter((w) => w.list === "stages")
        .sort((a, b) => a.order - b.order)
        .map((w) => w.id),
      null,
    ]);
    expect(sector?.enum).toContain("government");
  });
});

describe("the data package", () => {
  const descriptor = read("datapackage.json");
  const all = descriptor["resources"] as Resource[];
  const resources = all.slice(0, tableNames.length);
  const validate = new Ajv({ strict: false }).compile(
    JSON.parse(readFileSync("tests/fixtures/datapackage-v2.json", "utf8")) as object,
  );

  it("is valid by the standard's demands, and a spoilt one is not", () => {
    expect(validate(descriptor), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...descriptor, resources: [] })).toBe(false);
    expect(validate({ ...descriptor, resources: [{ ...resources[0], path: "../secret.csv" }] })).toBe(false);
    expect(validate({ ...descriptor, resources: [{ ...resources[0], schema: { fields: [{ title: "x" }] } }] })).toBe(
      false,
    );
  });

  it("describes each CSV file as it is", () => {
    expect(resources.map((r) => r.name)).toEqual(tableNames);
    for (const { name, path, bytes, hash, schema } of resources) {
      const file = files.get(path)!;
      expect([bytes, hash]).toEqual([file.bytes.length, `sha256:${file.sha256}`]);
      expect(schema.fields.map((f) => f.name)).toEqual(headerOf(schemas[name as (typeof tableNames)[number]]));
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = resources.find((r) => r.name === (reference.resource ?? name))!;
        expect(schema.fields.map((f) => f.name)).toEqual(expect.arrayContaining(fields));
        expect(target.schema.fields.map((f) => f.name)).toEqual(expect.arrayContaining(reference.fields));
      }
    }
  });

  it("describes each Parquet file as a resource of its own with the same columns", () => {
    expect(all.slice(tableNames.length).map((r) => r.path)).toEqual(tableNames.map((name) => `${name}.parquet`));
    for (const [i, { path, bytes, hash, schema }] of all.slice(tableNames.length).entries()) {
      const file = files.get(path)!;
      expect([bytes, hash]).toEqual([file.bytes.length, `sha256:${file.sha256}`]);
      expect(schema).toEqual(resources[i]!.schema);
    }
  });

  it("gives no table a primary key with blanks in it", () => {
    for (const { name, schema } of resources as (Resource & { schema: { primaryKey?: string[] } })[]) {
      const rows = tables[name as (typeof tableNames)[number]] as Record<string, unknown>[];
      const key = schema.primaryKey ?? [];
      expect(rows.filter((row) => key.some((column) => row[column] === null))).toEqual([]);
    }
  });
});

describe("catalogue entries, sums and citation", () => {
  it.each(locales)("describe the data set for search engines and catalogues (%s)", (locale) => {
    const [schemaOrg, dcat] = read(`dataset.${locale}.jsonld`) as unknown as Record<string, unknown>[];
    expect(schemaOrg).toMatchObject({ "@type": "Dataset", name: dataset.title[locale], version: dataset.version });
    expect(schemaOrg!["url"]).toBe(`https://example.org/atlas/${locale === "zh" ? "zh/" : ""}data/`);
    expect(dcat).toMatchObject({ "@type": "dcat:Dataset", "dct:title": { "@value": dataset.title[locale] } });
    for (const { contentUrl, sha256 } of schemaOrg!["distribution"] as { contentUrl: string; sha256: string }[])
      expect(files.get(contentUrl.replace(`${HOME}data/`, ""))?.sha256).toBe(sha256);
    expect(embeddable("a</script><b>")).toBe("a\\u003c/script>\\u003cb>");
  });

  it("checksums.txt has the right sum of every other file", () => {
    const lines = new TextDecoder().decode(files.get("checksums.txt")!.bytes).trimEnd().split("\n");
    expect(lines).toHaveLength(files.size - 1);
    for (const line of lines) {
      const [, sum, name] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line)!;
      expect(createHash("sha256").update(files.get(name!)!.bytes).digest("hex"), name).toBe(sum);
    }
  });

  it("the same record gives the same bytes, whatever the time and the time zone", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-05-06T07:08:09Z") });
    vi.stubEnv("TZ", "Asia/Shanghai");
    const again = await makeDataFiles(tables, HOME);
    vi.unstubAllEnvs();
    expect([...again].map(([name, { sha256 }]) => [name, sha256])).toEqual(
      [...files].map(([name, { sha256 }]) => [name, sha256]),
    );
  });

  it("CITATION.cff tells the same title, version, date and licence", () => {
    const citation = readFileSync("CITATION.cff", "utf8");
    const value = (key: string) => new RegExp(`^${key}: "?(.*?)"?$`, "m").exec(citation)?.[1];
    expect(["title", "version", "date-released", "license"].map(value)).toEqual([
      dataset.title.en,
      dataset.version,
      dataset.date,
      dataset.license.id,
    ]);
    expect(citation).toContain(`- name: ${dataset.creator.en}`);
  });
});
