import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { SANS } from "../../src/marks/theme.ts";

it("pages set their text in the face that drawings are measured and made for", () => {
  const css = readFileSync("src/styles/base.css", "utf8");
  const [, face] = /:root \{[^}]*--sans:([^;]+);/.exec(css)!;
  expect(face!.trim().replaceAll(/\s+/g, " ")).toBe(SANS);
});
