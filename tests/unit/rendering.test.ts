import { expect, it } from "vitest";
import { progressOf } from "../../src/render/rendering.ts";

it("a build says at each tenth how many files are made, and at the last that it is all", () => {
  const said: string[] = [];
  const isMade = progressOf(25, (line) => said.push(line));
  for (let i = 0; i < 25; i += 1) isMade();
  expect(said).toHaveLength(10);
  expect(said.slice(0, 2)).toEqual(["3 of 25 files, 12 %", "5 of 25 files, 20 %"]);
  expect(said.at(-1)).toBe("25 of 25 files, 100 %");
});
