import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { copyOf } from "../../src/record/copy.ts";
import type { Files } from "../../src/record/normalize.ts";
import type { Given } from "../../src/record/verify-report.ts";
import { fixtureFiles, rowsFromLines, withRows } from "./fixture.ts";

/** An invented notice with a character outside the Basic Multilingual Plane, so that code points and UTF-16 units differ. */
export const DOCUMENT = "tests/fixtures/document.txt";

/** A document as the verify command is given it; `alter` changes its text first. */
export const given = (file: string, alter = (text: string) => text): Given => {
  const text = alter(readFileSync(file, "utf8"));
  return { file, sha256: createHash("sha256").update(text).digest("hex"), copy: copyOf(text) };
};

const evidence = `initiatives/northport-centre,,notice,7,24,,海港数据中心
initiatives/northport-centre,stage,notice,17,22,,投入使用
initiatives/northport-platform,,notice,23,33,,共享服务平台
initiatives/northport-tax,,notice,38,44,,税务业务系统
initiatives/northport-tax,stage,notice,44,48,,迁移
programs/northport-clouds,,notice,0,4,,云港工程`;

/** The fixture's record with a source of which a copy is kept, and six locators into it. */
export const documentFiles = (): Files => {
  const { sha256, copy } = given(DOCUMENT);
  const source = `notice,A notice,通告,Nobody,无,article,,zh,,${sha256},${copy.length},primary,,`;
  return withRows(
    withRows(fixtureFiles(), "sources", rowsFromLines("sources", source)),
    "evidence",
    rowsFromLines("evidence", evidence),
  );
};
