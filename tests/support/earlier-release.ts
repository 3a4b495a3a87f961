// Makes the release that the tested site carries: the record as it might have been before, frozen. Run by npm test.
import { rm } from "node:fs/promises";
import { readRecordFolder, writeRecord } from "../../src/render/record-folder.ts";
import { makeRelease } from "../../src/render/releases/publish.ts";
import { RELEASES } from "../../src/render/releases/releases.ts";
import { EARLIER, earlier } from "./earlier-record.ts";

const { tables, cases = [] } = await readRecordFolder("data");
if (tables === undefined) throw new Error("the record has mistakes: npm run data names them");
await rm(RELEASES, { recursive: true, force: true });
const record = await writeRecord(earlier(tables), cases, ".atlas/earlier");
const { files } = await makeRelease({ ...EARLIER, record });
console.log(`${files} files`);
