import { resourceUsage } from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import Papa from "papaparse";
import { decode } from "../../record/decode.ts";
import { normalize, type Files } from "../../record/normalize.ts";
import { tableNames, type TableName } from "../../tables/index.ts";
import { synthesize } from "../synth.ts";
import { median } from "./median.ts";

type Bytes = Record<TableName, Uint8Array>;

/** What one size of record costs. Times are medians in milliseconds, memory in megabytes. */
export interface RecordCost {
  initiatives: number;
  /** Size of all files in megabytes: the systems and, about half as much again, their evidence. */
  size: number;
  /** Decoding and normalizing all files. */
  normalize: number;
  /** papaparse alone on the decoded texts of the same files. */
  papaparse: number;
  /** papaparse alone on the decoded text of `initiatives.csv`. */
  papaparseInitiatives: number;
  /** What the normalized record holds on to. */
  retained: number;
  /** The most that the process has used so far. */
  peak: number;
}

const PLACES = 1000;
const MEGA = 1e6;

const collector = (): (() => void) => {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
};

const timed = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

const decodeAll = (bytes: Bytes): Files => {
  const texts = tableNames.map((name) => {
    const decoded = decode(bytes[name]);
    return [name, "text" in decoded ? decoded.text : undefined];
  });
  return Object.fromEntries(texts) as Files;
};

const bytesOf = (initiatives: number, vocabulary: string): Bytes => {
  const texts = synthesize({ places: PLACES, initiatives }, vocabulary);
  return Object.fromEntries(tableNames.map((name) => [name, new TextEncoder().encode(texts[name])])) as Bytes;
};

const parse = (texts: (string | undefined)[]) =>
  texts.map((text) => Papa.parse(text ?? "", { delimiter: ",", newline: "\n" }));

/** Runs each in turn, so that a slow moment of the machine strikes all, and answers the median time of each. */
const medians = <K extends string>(works: Record<K, () => unknown>, runs: number): Record<K, number> => {
  const collect = collector();
  const names = Object.keys(works) as K[];
  const times = names.map((): number[] => []);
  for (let run = 0; run < runs; run++)
    names.forEach((name, i) => {
      collect();
      times[i]!.push(timed(works[name]));
    });
  return Object.fromEntries(names.map((name, i) => [name, median(times[i]!)])) as Record<K, number>;
};

/** Measures one size of record. */
export const costOf = (initiatives: number, vocabulary: string, runs: number): RecordCost => {
  const collect = collector();
  const bytes = bytesOf(initiatives, vocabulary);
  const texts = decodeAll(bytes);
  const times = medians(
    {
      papaparse: () => parse(Object.values(texts)),
      normalize: () => normalize(decodeAll(bytes)),
      papaparseInitiatives: () => parse([texts.initiatives]),
    },
    runs,
  );
  collect();
  const before = process.memoryUsage().heapUsed;
  const { tables, problems } = normalize(decodeAll(bytes));
  if (tables === undefined) throw new Error(`the invented record has ${problems.length} problems`);
  collect();
  return {
    initiatives: tables.initiatives.length,
    size: Object.values(bytes).reduce((sum, { length }) => sum + length, 0) / MEGA,
    ...times,
    retained: (process.memoryUsage().heapUsed - before) / MEGA,
    peak: (resourceUsage().maxRSS * 1024) / MEGA,
  };
};
