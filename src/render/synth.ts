import type { Files } from "../record/normalize.ts";
import { writeCsv, type Cells } from "../record/write-csv.ts";
import { factTables, tableNames, tables, type TableName } from "../tables/index.ts";
import { filled, listsOf } from "./synth-filling.ts";
import { seededDraw, systemTexts, words, type Draw } from "./synth-words.ts";

/** How much to invent. */
export interface SynthSize {
  places: number;
  initiatives: number;
}

type Rows = Record<TableName, Cells[]>;

const DOCUMENT_LENGTH = 1_000_000;
// Padded, so that rows written in the order of their numbers are sorted by id.
const padded = (n: number): string => String(n).padStart(7, "0");
const cityId = (n: number): string => `city-${padded(n)}`;

const source: Cells = {
  id: "invented",
  ...words("title", "Invented document", "虚构文献"),
  ...words("publisher", "Nobody", "无"),
  kind: "reference",
  language: "zh",
  sha256: "0".repeat(64),
  length: String(DOCUMENT_LENGTH),
  reliability: "b",
  ...words("note", "Everything in this record is invented.", "本资料集内容均为虚构。"),
};

const country: Cells = { id: "china", ...words("name", "National level", "全国"), level: "country", order: "0" };

const addPlace = (rows: Rows, n: number, draw: Draw): void => {
  const id = cityId(n);
  const about = { place: id, program: `${id}-plan` };
  const date = String(2008 + draw(8));
  const [lat, lon] = [(22 + draw(2500) / 100).toFixed(2), (100 + draw(2200) / 100).toFixed(2)];
  const adcode = String(110000 + (n % 700000));
  rows.places.push({
    id,
    ...words("name", `City ${n}`, `城市${n}`),
    level: "city",
    adcode,
    lat,
    lon,
    order: String(n),
  });
  rows.programs.push({
    id: `${id}-plan`,
    place: id,
    ...words("name", `Cloud plan ${n}`, `云计划${n}`),
    period: `${date}/2016`,
    stage: "announced",
    ...words("aim", "To bring city services together.", "整合城市服务。"),
  });
  rows.designations.push({ id: `${id}-pilot`, place: id, scheme: "national-pilot", date });
  rows.targets.push({ id: `${id}-government`, ...about, sector: "government" });
  const published = words("title", `Plan ${n} is published`, `规划${n}发布`);
  rows.events.push({
    id: `${id}-published`,
    ...about,
    date: `${date}-0${1 + draw(9)}`,
    kind: "published",
    ...published,
  });
  rows.figures.push({
    id: `${id}-firms`,
    ...about,
    ...words("measure", "Cloud firms", "云计算企业"),
    ...{ value: String(10 + draw(990)), qualifier: "about", unit: "firms", date, nature: "count" },
    ...words("definition", "Firms in the whole city.", "全市企业。"),
  });
  const goal = words("text", "Every agency is to use one platform.", "各部门共用一个平台。");
  rows.statements.push({ id: `${id}-goal`, ...about, kind: "goal", ...goal });
};

const addSystems = (rows: Rows, { places, initiatives }: SynthSize, lists: Map<string, string[]>, draw: Draw): void => {
  const [kinds, sectors, stages] = ["initiative-kinds", "sectors", "stages"].map((list) => lists.get(list)!);
  for (let n = 1; n <= initiatives; n++) {
    // Systems of one place stand together, as in a sorted file; each may hang on the one before it.
    const place = cityId(Math.floor(((n - 1) * places) / initiatives) + 1);
    const before = rows.initiatives.at(-1);
    const above = before?.["place"] === place && draw(2) === 0 ? before["id"]! : null;
    rows.initiatives.push({
      id: `${place}-system-${padded(n)}`,
      place,
      program: `${place}-plan`,
      [draw(2) === 0 ? "part_of" : "runs_on"]: above,
      kind: kinds![draw(kinds!.length)]!,
      sector: sectors![draw(sectors!.length)]!,
      stage: draw(3) === 0 ? null : stages![draw(stages!.length)]!,
      service_model: draw(8) === 0 ? "saas" : null,
      ...systemTexts(n, draw),
    });
  }
};

const addEvidence = (rows: Rows, draw: Draw): void => {
  for (const table of factTables.toSorted()) {
    for (const { id } of rows[table]) {
      const start = draw(DOCUMENT_LENGTH - 40);
      rows.evidence.push({
        fact: `${table}/${id!}`,
        source: "invented",
        start: String(start),
        end: String(start + 20),
        term: "虚构",
      });
    }
  }
};

/**
 * An invented record that the checks accept, as CSV texts: cities, each with a programme and one row of every other
 * table of facts, and systems spread over them. The same size and vocabulary give the same bytes.
 */
export const synthesize = (size: SynthSize, vocabulary: string): Files => {
  const draw = seededDraw(size.places * 1_000_003 + size.initiatives);
  const rows = Object.fromEntries(tableNames.map((name) => [name, [] as Cells[]])) as Rows;
  rows.sources.push(source);
  rows.places.push(country);
  for (let n = 1; n <= size.places; n++) addPlace(rows, n, draw);
  const lists = listsOf(vocabulary);
  addSystems(rows, size, lists, draw);
  addEvidence(rows, draw);
  const texts = Object.fromEntries(
    tableNames.map((name) => [name, writeCsv(tables[name], filled(tables[name], rows[name], lists))]),
  ) as Files;
  return { ...texts, vocabulary };
};
