import { describe, expect, it } from "vitest";
import { chart } from "../../src/charts/service-models.ts";
import { atlasOf, evidenceFor, fixtureFiles, withCells, withRows } from "../support/fixture.ts";

const without = () =>
  ["northport-future", "northport-health", "northport-platform"].reduce(
    (files, id) => withCells(files, "initiatives", id, { service_model: "" }),
    fixtureFiles(),
  );

describe("service models", () => {
  it("are counted by system, a model that no system has being said", () => {
    const rows = chart.rows(atlasOf(fixtureFiles()));
    expect(chart.title(rows, "en")).toBe("A service model is named for 3 of 12 systems, PaaS for none");
    expect(chart.title(rows, "zh")).toBe("12个系统中，来源写明3个的服务模式，无一为PaaS");
    const none = chart.rows(atlasOf(without()));
    expect(chart.title(none, "en")).toBe("No service model is named for any of the 12 systems");
    expect(chart.title(none, "zh")).toBe("12个系统均未见来源写明服务模式");
  });

  it("that a national plan names stand as aims, not as systems", () => {
    const aim = {
      id: "china-models",
      place: "china",
      kind: "plan",
      text_en: "To offer SaaS and PaaS.",
      text_zh: "提供SaaS与PaaS。",
    };
    const files = withRows(withRows(fixtureFiles(), "statements", [aim]), "evidence", [
      evidenceFor("statements/china-models"),
    ]);
    const rows = chart.rows(atlasOf(files));
    expect(rows.filter((row) => row["nature"] === "aim").map((row) => [row.fact, row["model_id"]])).toEqual([
      ["statements/china-models", "paas"],
      ["statements/china-models", "saas"],
    ]);
    expect(chart.title(rows, "en")).toBe("A service model is named for 3 of 12 systems, PaaS for none");
    expect(chart.describe(rows, "en")).toContain(
      "At national level PaaS and SaaS are named as aims; no system on record is described as PaaS.",
    );
    expect(chart.rows(atlasOf(files), { places: ["northport"] }).some((row) => row["nature"] === "aim")).toBe(false);
  });
});
