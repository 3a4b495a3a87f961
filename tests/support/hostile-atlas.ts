import { join } from "../../src/record/atlas.ts";
import { hostileRecord } from "./hostile.ts";

// Stands in place of src/render/atlas.ts where what is built from the record is tested with one full of attacks.
const record = hostileRecord();
export const tables = record.tables!;
export const atlas = join(tables, record.cases);
