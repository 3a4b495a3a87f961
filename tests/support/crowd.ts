import type { Files } from "../../src/record/normalize.ts";
import { evidenceFor, fixtureFiles, withRows } from "./fixture.ts";

/** One invented place with a row in every table: only CSV rows, no code. */
export const addPlace = (files: Files, id = "newtown", order = 50): Files => {
  const own: [keyof Files, Record<string, string>][] = [
    [
      "places",
      {
        id,
        name_en: `New ${id}`,
        name_zh: "新城",
        level: "city",
        adcode: "430100",
        lat: String(28 + (order % 9)),
        lon: String(105 + (order % 13)),
        order: String(order),
      },
    ],
    [
      "programs",
      {
        id: `${id}-plan`,
        place: id,
        name_en: "New Plan",
        name_zh: "新云计划",
        scope: "cloud",
        stage: "planned",
        aim_en: "To try.",
        aim_zh: "先行先试。",
      },
    ],
    [
      "initiatives",
      {
        id: `${id}-hub`,
        place: id,
        program: `${id}-plan`,
        name_en: "Hub",
        name_zh: "枢纽",
        kind: "platform",
        sector: "government",
        stage: "trial",
        summary_en: "A hub.",
        summary_zh: "一个枢纽。",
      },
    ],
    ["designations", { id: `${id}-pilot`, place: id, scheme: "national-pilot" }],
    ["targets", { id: `${id}-health`, place: id, program: `${id}-plan`, sector: "health", relation: "named" }],
    [
      "events",
      {
        id: `${id}-start`,
        place: id,
        initiative: `${id}-hub`,
        date: "2012-05-06",
        kind: "started",
        title_en: "Work begins",
        title_zh: "动工",
      },
    ],
    [
      "figures",
      {
        id: `${id}-firms`,
        place: id,
        measure_en: "Firms",
        measure_zh: "企业",
        value: "7",
        qualifier: "about",
        unit: "firms",
        date: "2015",
        nature: "target",
        definition_en: "Firms.",
        definition_zh: "企业。",
      },
    ],
    ["statements", { id: `${id}-goal`, place: id, kind: "goal", text_en: "To begin.", text_zh: "起步。" }],
  ];
  return own.reduce(
    (all, [table, row]) => withRows(withRows(all, table, [row]), "evidence", [evidenceFor(`${table}/${row["id"]}`)]),
    files,
  );
};

/** The frozen record with invented places up to forty. */
export const crowdedFiles = (): Files =>
  Array.from({ length: 36 }, (_, i) => i).reduce((files, i) => addPlace(files, `town-${i}`, 50 + i), fixtureFiles());
