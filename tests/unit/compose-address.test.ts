import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choiceFrom, chosenSections, MOST_PLACES, searchFor, sectionsOf } from "../../src/slides/choice.ts";
import { choices, told } from "../support/choices.ts";

describe("the address of a composed deck", () => {
  it("leads back to the choice that it was printed from", () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(choiceFrom(searchFor(choice), told)).toEqual({ choice, damaged: false });
      }),
    );
  });

  it("is short for what is usual", () => {
    expect(searchFor({ places: [], length: "standard", sections: null })).toBe("");
    expect(searchFor({ places: ["wuxi"], length: "standard", sections: null })).toBe("?places=wuxi");
    expect(searchFor({ places: ["wuxi"], length: "short", sections: ["map"] })).toBe(
      "?places=wuxi&length=short&sections=map",
    );
    expect(searchFor({ places: [], length: "standard", sections: [] })).toBe("?sections=none");
    expect(chosenSections(sectionsOf("full"), "full")).toBeNull();
  });

  it.each([
    ["?places=wuxi,beijing", "?places=beijing,wuxi", false],
    ["?places=%20Wuxi&length=FULL&sections=Timeline,map", "?places=wuxi&length=full&sections=map,timeline", false],
    ["?places=wuxi&utm_source=mail", "?places=wuxi", false],
    ["?places=wuxi,atlantis", "?places=wuxi", true],
    ["?places=wuxi,wuxi", "?places=wuxi", true],
    [`?places=${told.slice(0, MOST_PLACES + 1).join(",")}`, `?places=${told.slice(0, MOST_PLACES).join(",")}`, true],
    ["?places=wuxi&length=endless", "?places=wuxi", true],
    ["?places=wuxi&length=short&length=full", "?places=wuxi&length=short", true],
    ["?places=wuxi&sections=map,<img src=x>", "?places=wuxi&sections=map", true],
    ["?places=wuxi&sections=title", "?places=wuxi", true],
    ["?places=__proto__&length=constructor&sections=toString", "", true],
  ])("reads %s as %s", (search, canonical, damaged) => {
    const read = choiceFrom(search, told);
    expect([searchFor(read.choice), read.damaged]).toEqual([canonical, damaged]);
  });

  it("never fails, whatever stands in it, and reads what it makes of it the same way again", () => {
    const words = fc.constantFrom("places", "length", "sections", "=", "&", ",", "%", "%zz", "wuxi", "none", "full");
    const hostile = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(words, fc.string())).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const { choice } = choiceFrom(`?${text}`, told);
        expect(choice.places.length).toBeLessThanOrEqual(MOST_PLACES);
        expect(choiceFrom(searchFor(choice), told)).toEqual({ choice, damaged: false });
      }),
    );
  });
});
