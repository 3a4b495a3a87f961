import { upperFirst } from "../../i18n/capital.ts";
import { pptxWords as w } from "../../i18n/pptx.ts";
import type { Line as Written, Slide } from "../../slides/slide.ts";
import { lastOnOneLine, rowsThatFit, tableSize } from "../fit-table.ts";
import { rooms, sizes } from "../look.ts";
import type { Room, TableCell, TablePart } from "./page.ts";
import { pointer, type Told } from "./told.ts";

/** Letters of a table that has a slide to itself. */
const LARGE = 22;
/** Letters of a table beside a picture or another one. */
const MEDIUM: Partial<Record<Room, number>> = { left: 20, right: 18, beside: 18 };

/** Points that a table may lose before the name of a stage goes over two lines. */
const BROKEN = 2;

/** Shares of the columns of a staged table: those that leave the letters largest, the first of them where several do. */
const SHARES: Record<"led" | "bare", number[][]> = {
  led: [
    [18, 56, 26],
    [14, 64, 22],
    [22, 45, 33],
    [28, 38, 34],
  ],
  bare: [
    [65, 35],
    [76, 24],
    [56, 44],
  ],
};

const pointing = (told: Told, [fact, another]: string[]): TableCell["line"] =>
  fact === undefined || another !== undefined || fact.startsWith("places/") ? [] : pointer(told, fact);

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
    size: MEDIUM[at] ?? LARGE,
    rows: lines.map((line) => [
      ...(led ? [{ line: [{ text: line.lead ?? "", strong: true as const }] }] : []),
      { line: [{ text: line.text }, ...pointing(told, line.facts)], depth: line.depth ?? 0 },
      stageCell(told, line.stage ?? null),
    ]),
  };
  const widths = SHARES[led ? "led" : "bare"].map((shares) => ({ ...table, shares }));
  const worth = (one: TablePart) => {
    const size = tableSize(one, locale);
    return size - (lastOnOneLine(one, rooms[at].w, size, locale) ? 0 : BROKEN);
  };
  return widths.reduce((best, one) => (worth(one) > worth(best) ? one : best));
};

/** Lines that something stands before: a date, a place. As many of them as fit. */
export const ledTable = (told: Told, { title }: Slide, lines: Written[], head: [string, string]): TablePart => {
  const { locale } = told.study;
  const table: TablePart = {
    kind: "table",
    at: "whole",
    name: title,
    head,
    shares: [25, 75],
    size: LARGE,
    rows: lines.map(({ lead = "", text, facts }) => [
      { line: [{ text: lead, strong: true }] },
      { line: [{ text }, ...pointing(told, facts)] },
    ]),
  };
  return { ...table, rows: table.rows.slice(0, rowsThatFit(table, rooms.whole, sizes.leastTable, locale)) };
};
