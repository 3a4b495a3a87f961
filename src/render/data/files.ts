import { createHash } from "node:crypto";
import { locales, type Text } from "../../i18n/text.ts";
import { tableNames, tables as schemas, type TableName, type Tables } from "../../tables/index.ts";
import { mediaTypes } from "../media-types.ts";
import { tableCsv } from "./csv.ts";
import { atlasJson, tableJson } from "./json.ts";
import { jsonLd } from "./json-ld.ts";
import { tableJsonSchema } from "./json-schema.ts";
import { dataPackage } from "./package.ts";
import { tableParquet } from "./parquet.ts";
import { workbook } from "./workbook.ts";

/** One file of `/data/`. */
export interface DataFile {
  name: string;
  title: Text;
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
}

/** The forms of a table that catalogues offer. */
const DISTRIBUTED: string[] = [mediaTypes.csv, mediaTypes.parquet];

export const WORKBOOK = "city-cloud-atlas.xlsx";

const suffixes = ["csv", "json", "parquet", "schema.json"] as const;

/** The files that hold or describe the record as a whole, in the order in which they are offered. */
export const wholeFiles = [
  WORKBOOK,
  "atlas.json",
  "datapackage.json",
  ...locales.map((l) => `dataset.${l}.jsonld` as const),
  "checksums.txt",
] as const;

/** The names of all files of `/data/`, known before any of them is made. */
export const dataFileNames: string[] = [
  ...tableNames.flatMap((table) => suffixes.map((suffix) => `${table}.${suffix}`)),
  ...wholeFiles,
];

const file = (name: string, title: Text, mediaType: string, content: string | Uint8Array): DataFile => {
  const bytes = Uint8Array.from(typeof content === "string" ? new TextEncoder().encode(content) : content);
  return { name, title, mediaType, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
};

const json = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

const named = ({ title }: { title: Text }, format: string): Text => ({
  en: `${title.en} (${format})`,
  zh: `${title.zh}（${format}）`,
});

const tableFiles = (tables: Tables, name: TableName, home: string): DataFile[] => [
  file(`${name}.csv`, named(schemas[name], "CSV"), "text/csv", tableCsv(schemas[name], tables[name])),
  file(`${name}.json`, named(schemas[name], "JSON"), "application/json", tableJson(tables, name, home)),
  file(
    `${name}.parquet`,
    named(schemas[name], "Parquet"),
    mediaTypes.parquet,
    tableParquet(schemas[name], tables[name], home),
  ),
  file(
    `${name}.schema.json`,
    named(schemas[name], "JSON Schema"),
    "application/schema+json",
    json(tableJsonSchema(tables, name, home)),
  ),
];

const titles = {
  workbook: { en: "Workbook: every table, codebook (XLSX)", zh: "工作簿：全部数据表与数据字典（XLSX）" },
  atlas: { en: "The whole record in one file (JSON)", zh: "全部资料合为一个文件（JSON）" },
  package: { en: "Data Package: describes the CSV files (JSON)", zh: "Data Package：CSV 文件的机读说明（JSON）" },
  catalogue: {
    en: { en: "Catalogue entry in English (JSON-LD)", zh: "英文目录条目（JSON-LD）" },
    zh: { en: "Catalogue entry in Chinese (JSON-LD)", zh: "中文目录条目（JSON-LD）" },
  },
  checksums: { en: "SHA-256 sums of all files (text)", zh: "全部文件的 SHA-256 校验值（文本）" },
};

/** The list that `sha256sum -c` reads, by file name. */
const checksums = (files: DataFile[]): string =>
  [...files]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join("");

/** Makes every file of `/data/`, by name; `home` is the absolute address of the site, ending in a slash. */
export const makeDataFiles = async (tables: Tables, home: string): Promise<Map<string, DataFile>> => {
  const perTable = tableNames.flatMap((name) => tableFiles(tables, name, home));
  const made = new Map(perTable.map((f) => [f.name, f]));
  const descriptor = dataPackage(tables, home, (name) => made.get(name)!);
  const downloads = [
    file(
      WORKBOOK,
      titles.workbook,
      mediaTypes.xlsx,
      await workbook(tables, home),
    ),
    file("atlas.json", titles.atlas, "application/json", atlasJson(tables, home)),
    file("datapackage.json", titles.package, "application/json", json(descriptor)),
  ];
  const distributed = [...downloads, ...perTable.filter(({ mediaType }) => DISTRIBUTED.includes(mediaType))];
  const catalogue = locales.map((l) =>
    file(`dataset.${l}.jsonld`, titles.catalogue[l], "application/ld+json", json(jsonLd(home, l, distributed))),
  );
  const described = [...perTable, ...downloads, ...catalogue];
  const files = [...described, file("checksums.txt", titles.checksums, "text/plain", checksums(described))];
  return new Map(files.map((f) => [f.name, f]));
};
