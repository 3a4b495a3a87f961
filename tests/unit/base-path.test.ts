import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

// An address written out works at the root only. Everything that leads somewhere goes through `address()`, or starts from
// what the page names as its base.
const WRITTEN =
  /(?:\b(?:href|src|action|srcset)=(?:"|\{"|\{`)|\b(?:fetch|import|assign|replace|open)\((?:"|`))\/(?!\/)/;

describe("the base path", () => {
  it("is not passed over by any address written out in pages, components and scripts", () => {
    const files = globSync("src/{pages,layouts,components,client,frozen}/**/*.{astro,ts}");
    const lines = files.flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => WRITTEN.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(lines).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });
});
