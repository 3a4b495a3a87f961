import { describe, expect, it } from "vitest";
import { chart } from "../../src/charts/calendar.ts";
import { rowsOf } from "../../src/charts/calendar/rows.ts";
import { positionOf, referenceOf } from "../../src/record/calendar.ts";
import { atlasOf, fixtureFiles, realFiles, withCells, withoutRows } from "../support/fixture.ts";

describe("the order of two dates", () => {
  it.each([
    ["2010-09", "2010-10-18", "before"],
    ["2010-10", "2010-10-18", "unclear"],
    ["2010", "2010-10", "unclear"],
    ["2010-10-19", "2010-10-18", "after"],
    ["2009/2011", "2010-10-18", "unclear"],
    // What is about a year or a month may be off by as much.
    ["2011~", "2010-10", "unclear"],
    ["2010-12~", "2010-10", "unclear"],
    ["2011-01~", "2010-10", "after"],
    ["2013", "2010-10", "after"],
  ])("is told only as far as both are exact: %s against %s", (value, other, position) => {
    expect(positionOf(value, other)).toBe(position);
  });
});

describe("the calendar", () => {
  it("sets local steps against the naming of the pilots", () => {
    const rows = rowsOf(atlasOf(fixtureFiles()));
    const position = (id: string) => {
      const { position_id, step } = rows.find(({ fact }) => fact === id)!;
      return [position_id, step];
    };
    expect(position("events/china-notice")).toEqual(["reference", "yes"]);
    expect(position("events/northport-published")).toEqual(["before", "yes"]);
    expect(position("events/northport-report")).toEqual(["after", "no"]);
    expect(position("events/northport-undated")).toEqual(["unclear", "no"]);
    expect(position("events/eastbridge-base")).toEqual(["unclear", "yes"]);
    expect(position("places/silent")).toEqual([null, null]);
    expect(chart.title(rows, "en")).toBe(
      "1 of 6 dated local steps came before the national pilots were named on 18 October 2010; 3 came after, and for 2 it cannot be told",
    );
    expect(chart.title(rows, "zh")).toBe(
      "各地有日期的6项举措中，1项早于2010年10月18日国家确定试点，3项晚于此，2项先后无从判断",
    );
  });

  it("says so where one of the two sides has no date", () => {
    const undated = atlasOf(withCells(fixtureFiles(), "events", "china-notice", { date: "" }));
    expect(referenceOf(undated)).toBeNull();
    expect(chart.title(rowsOf(undated), "en")).toBe(
      "6 local steps have dates, but no national decision has one to compare with",
    );
    const national = (["events", "evidence"] as const).reduce(
      (files, table) =>
        withoutRows(files, table, ({ place, fact }) =>
          table === "events" ? place !== "china" : fact!.startsWith("events/") && fact !== "events/china-notice",
        ),
      fixtureFiles(),
    );
    expect(chart.title(rowsOf(atlasOf(national)), "zh")).toBe(
      "各地的举措均无日期，无从与2010年10月18日国家确定试点比较先后",
    );
  });

  it("takes the event that designates, where several national ones bear its date", () => {
    const atlas = atlasOf(realFiles());
    const reference = referenceOf(atlas)!;
    expect(reference.namesPilots).toBe(true);
    expect(atlas.word("event-kinds", reference.event.kind).id).toBe("designated");
    expect(positionOf(reference.event.date, "2010-10")).toBe("unclear");
  });
});
