import { upperFirst } from "../../i18n/capital.ts";
import { pptxWords as w } from "../../i18n/pptx.ts";
import type { Line as Written, Slide } from "../../slides/slide.ts";
import { rowsThatFit } from "../fit.ts";
import { rooms, sizes } from "../look.ts";
import type { Room, TableCell, TablePart } from "./page.ts";
import { pointer, type Told } from "./told.ts";

/** Letters of a table that has a slide to itself. */
const LARGE = 18;
/** Letters of a table beside a map: no name is broken. */
const SMALL = 12;

/** Shares of the columns of a staged table: long names take from the stages where they need it. */
const SHARES: Record<"led" | "bare", number[][]> = {
  led: [
    [28, 38, 34],
    [22, 48, 30],
  ],
  bare: [
    [65, 35],
    [76, 24],
  ],
};

const pointing = (told: Told, [fact, another]: string[]): TableCell["line"] =>
  fact === undefined || another !== undefined || fact.startsWith("places/") ? [] : pointer(told, fact);

const indented = ({ text, depth = 0 }: Written): string => `${"\u2003".repeat(depth)}${text}`;

const stageCell = ({ atlas, study: { locale } }: Told, stage: string | null): TableCell => ({
  line: [{ text: upperFirst(stage === null ? w.notStated[locale] : atlas.word("stages", stage).name[locale]) }],
  stage,
});

/** Lines that have a stage: what stands before them, their words, the mark and the name of the stage. */
export const stagedTable = (told: Told, { title, kind }: Slide, lines: Written[], at: Room): TablePart => {
  const { locale } = told.study;
  const led = lines.some(({ lead }) => lead !== undefined);
  const table: Omit<TablePart, "shares"> = {
    kind: "table",
    at,
    name: title,
    head: [
      ...(led ? [w.place[locale]] : []),
      (led || kind === "map" ? w.programme : w.system)[locale],
      w.stage[locale],
    ],
    size: at === "whole" ? LARGE : at === "aside" ? SMALL : sizes.table,
    rows: lines.map((line) => [
      ...(led ? [{ line: [{ text: line.lead ?? "", strong: true as const }] }] : []),
      { line: [{ text: indented(line) }, ...pointing(told, line.facts)] },
      stageCell(told, line.stage ?? null),
    ]),
  };
  const shares = SHARES[led ? "led" : "bare"];
  const fits = (own: number[]) =>
    rowsThatFit({ ...table, shares: own }, rooms[at], sizes.leastTable, locale) === lines.length;
  return { ...table, shares: shares.find(fits) ?? shares.at(-1)! };
};

/** Lines that something stands before: a date, a place. As many of them as fit. */
export const ledTable = (told: Told, { title }: Slide, lines: Written[], head: [string, string]): TablePart => {
  const { locale } = told.study;
  const table: TablePart = {
    kind: "table",
    at: "whole",
    name: title,
    head,
    shares: [22, 78],
    size: LARGE,
    rows: lines.map(({ lead = "", text, facts }) => [
      { line: [{ text: lead, strong: true }] },
      { line: [{ text }, ...pointing(told, facts)] },
    ]),
  };
  return { ...table, rows: table.rows.slice(0, rowsThatFit(table, rooms.whole, sizes.leastTable, locale)) };
};
