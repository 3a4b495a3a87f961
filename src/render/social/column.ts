import { pageAddress } from "../page-address.ts";
import type { Locale } from "../../i18n/text.ts";
import { stageMark } from "../../marks/stage.ts";
import type { Make } from "../../marks/svg.ts";
import { measure, wrap } from "../../marks/text.ts";
import { COLUMN, SMALLEST, theme } from "./layout.ts";
import type { Sheet } from "./sheet.ts";
import { drawBlock, fitLines, setLines } from "./typeset.ts";

const TITLES = [84, 72, 64, 58, 52, 47, 42, 38, 34, 31];

/** An address broken where a reader expects it: behind its slashes, dots and hyphens. */
const addressLines = (address: string): string[] => {
  const lines: string[] = [];
  for (const piece of address.split(/(?<=[/.-])/)) {
    const last = lines.at(-1);
    if (last !== undefined && measure(last + piece, SMALLEST) <= COLUMN.width) lines[lines.length - 1] = last + piece;
    else lines.push(...wrap(piece, COLUMN.width, SMALLEST, "en"));
  }
  return lines;
};

const MOST_LINES = 2;

/** The page's address, or where that takes too many lines the site's, or no more than its host. */
const footLines = ({ path }: Sheet, home: string, locale: Locale): string[] => {
  const site = pageAddress(home, locale, "/");
  const lines = [site + path.slice(1), site, home.split("/")[0]!].map(addressLines);
  return lines.find(({ length }) => length <= MOST_LINES) ?? lines.at(-1)!;
};

/** What stays free above the line over the address. */
const FOOT = 16;

/** Baselines of the stages: closer where there are many. */
const stageStep = (stages: number): number => (stages > 5 ? 32 : 36);

/** Stages with their numbers, a line each, below `y`. */
const stageLines = (h: Make, { stages = [] }: Sheet, y: number, locale: Locale): SVGElement[] =>
  stages.flatMap(({ stage, count, name }, i) => {
    const base = y + i * stageStep(stages.length);
    const size = measure(name, SMALLEST, locale) > COLUMN.width - 84 ? SMALLEST : 25;
    return [
      stageMark(h, { x: COLUMN.x + 11, y: base - 9, r: 11, stage, theme }),
      h("text", { x: COLUMN.x + 68, y: base, "font-size": 26, "font-weight": 600, "text-anchor": "end" }, count),
      h("text", { x: COLUMN.x + 82, y: base, "font-size": size, fill: theme.color("muted") }, name),
    ];
  });

/** Kind of page, finding or name, what it is, systems by stage, address; `home` is the site's address without protocol. */
export const textColumn = (h: Make, sheet: Sheet, home: string, locale: Locale): SVGElement[] => {
  const foot = footLines(sheet, home, locale);
  const footTop = COLUMN.bottom - (foot.length - 1) * 32;
  const rule = footTop - 44;
  const about = setLines(sheet.about, COLUMN.width, SMALLEST, locale);
  const other = sheet.other ?? null;
  const listed = sheet.stages?.length ?? 0;
  const below = listed === 0 ? -about.leading : 12 + (listed - 1) * stageStep(listed);
  const taken = (other === null ? 0 : 52) + 44 + about.lines.length * about.leading + below + FOOT;
  const title = fitLines(sheet.title, { width: COLUMN.width, height: rule - COLUMN.top - taken }, TITLES, locale);
  const titleY = COLUMN.top + title.size * 0.95;
  const titleEnd = titleY + (title.lines.length - 1) * title.leading;
  const otherY = titleEnd + (other === null ? 0 : 52);
  const aboutY = otherY + 44 + title.size * 0.12;
  return [
    h(
      "text",
      { x: COLUMN.x, y: 84, "font-size": SMALLEST, fill: theme.color("azurite"), "font-weight": 600 },
      sheet.kind,
    ),
    ...drawBlock(h, title, { x: COLUMN.x, y: titleY, fill: theme.color("ink"), weight: 600 }),
    other === null ? null : h("text", { x: COLUMN.x, y: otherY, "font-size": 36, fill: theme.color("muted") }, other),
    ...drawBlock(h, about, { x: COLUMN.x, y: aboutY, fill: theme.color("muted") }),
    ...stageLines(h, sheet, aboutY + about.lines.length * about.leading + 12, locale),
    h("path", { d: `M${COLUMN.x},${rule + 0.5}h${COLUMN.width}`, stroke: theme.color("line"), "stroke-width": 1.5 }),
    ...drawBlock(
      h,
      { lines: foot, size: SMALLEST, leading: 32 },
      { x: COLUMN.x, y: footTop, fill: theme.color("ink") },
    ),
  ].filter((node) => node !== null);
};
