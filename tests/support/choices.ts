import fc from "fast-check";
import { chosenSections, MOST_PLACES, type Choice } from "../../src/slides/choice.ts";
import { toldPlaces } from "../../src/slides/gather.ts";
import { lengths, sections } from "../../src/slides/sections.ts";
import { realAtlas } from "./cases.ts";

/** The places that a case tells of, which a deck can be composed of. */
export const told = toldPlaces(realAtlas(), "en");

/** What is chosen of a list, in the order of the list. */
export const inOrder = <T>(list: readonly T[], chosen: readonly T[]): T[] =>
  list.filter((item) => chosen.includes(item));

/** Places that a reader may choose, none too. */
export const places = fc
  .subarray(told, { minLength: 0, maxLength: MOST_PLACES })
  .map((chosen) => inOrder(told, chosen));

/** What a reader may choose for a deck. */
export const choices: fc.Arbitrary<Choice> = fc
  .record({
    places,
    length: fc.constantFrom(...lengths),
    own: fc.option(fc.subarray(sections), { nil: null }),
  })
  .map(({ own, length, ...rest }) => ({
    ...rest,
    length,
    sections: own === null ? null : chosenSections(inOrder(sections, own), length),
  }));
