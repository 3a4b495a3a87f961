import { words } from "../../i18n/index.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Make } from "../../marks/svg.ts";
import { COLUMN, MARGIN, SMALLEST, theme } from "./layout.ts";
import type { Sheet } from "./sheet.ts";
import { drawBlock, setLines, type Block } from "./typeset.ts";

/** The name of the atlas in both scripts, the page's own first. */
export const wordmark = (h: Make, locale: Locale): SVGElement[] => {
  const w = words(locale);
  const [own, other]: [Block, Block] =
    locale === "zh"
      ? [setLines(w.siteName, MARGIN.width, 42, "zh"), setLines(w.siteNameOther, MARGIN.width, 24, "en")]
      : [setLines(w.siteName, MARGIN.width, 36, "en"), setLines(w.siteNameOther, MARGIN.width, 28, "zh")];
  const below = 84 + (own.lines.length - 1) * own.leading + 42;
  return [
    ...drawBlock(h, own, { x: MARGIN.x, y: 84, fill: theme.color("ink"), weight: 600 }),
    ...drawBlock(h, other, { x: MARGIN.x, y: below, fill: theme.color("muted") }),
  ];
};

/** Numbers that stand in the margin, the last one on the foot line. */
export const marginNumbers = (h: Make, { numbers = [] }: Sheet, locale: Locale): SVGElement[] => {
  let y: number = COLUMN.bottom;
  return [...numbers].reverse().flatMap(({ value, label }) => {
    const lines = setLines(label, MARGIN.width, SMALLEST, locale);
    const first = y - (lines.lines.length - 1) * lines.leading;
    const top = first - lines.leading - 4;
    y = top - 74;
    return [
      h("text", { x: MARGIN.x, y: top, "font-size": 46, "font-weight": 600, fill: theme.color("azurite") }, value),
      ...drawBlock(h, lines, { x: MARGIN.x, y: first, fill: theme.color("muted") }),
    ];
  });
};
