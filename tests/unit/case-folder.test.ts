import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readCaseFiles } from "../../src/render/case-folder.ts";
import { parseCase } from "../../src/record/cases/parse.ts";
import { inventedCase } from "../support/cases.ts";

it("a case is taken apart again when its text has changed, and only then", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cases-"));
  const [name, text] = Object.entries(inventedCase())[0]!;
  const of = { file: join(folder, name), id: "northport", locale: "en" } as const;
  const taken = async (written: string) => {
    writeFileSync(of.file, written);
    const { texts, parse } = await readCaseFiles(folder);
    const read = texts.get(name) as { text: string };
    return parse!(read.text, of);
  };
  const edited = text.replace("minutes: 30", "minutes: 40");
  const first = await taken(text);
  expect(await taken(text)).toBe(first);
  expect(await taken(edited)).toEqual(parseCase(edited, of));
  expect(await taken(text)).toEqual(parseCase(text, of));
  rmSync(folder, { recursive: true });
});
