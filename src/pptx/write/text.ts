import type { Line, TextPart } from "../content/page.ts";
import { AIR, fitText, HANG } from "../fit.ts";
import { rooms, sizes, type Box } from "../look.ts";
import { runsOf, type Pen } from "./pen.ts";

const bullets = {
  none: undefined,
  bullets: { indent: HANG },
  numbers: { type: "number" as const, indent: HANG + 6 },
};
/** More room for numbers of two digits. */
const TWO_DIGITS = 10;

/** A text box that neither grows nor shrinks: its text has been measured. */
export const fixed = { margin: 0, fit: "none", wrap: true, valign: "top" } as const;

/** A small text at a place of its own. */
export const writeSmall = ({ slide, locale }: Pen, lines: Line[], box: Box, size: number = sizes.small): void => {
  slide.addText(runsOf(lines, locale, { size }), { ...box, ...fixed });
};

/** Writes paragraphs, bullets or numbered items as large as they fit. */
export const writeText = (
  { slide, locale }: Pen,
  { at, list, lines, size: most = sizes.body, start }: TextPart,
): void => {
  const box = rooms[at];
  const own = bullets[list];
  const wide = list === "numbers" && (start ?? 1) + lines.length > TWO_DIGITS ? TWO_DIGITS : 0;
  const bullet =
    own === undefined || start === undefined ? own : { ...own, indent: own.indent + wide, numberStartAt: start };
  const { size, shown } = fitText(lines, box, locale, { most, hang: bullet?.indent ?? 0 });
  const style = { size, paraSpaceAfter: size * AIR, ...(bullet === undefined ? {} : { bullet }) };
  slide.addText(runsOf(shown, locale, style), { ...box, ...fixed, objectName: `Text ${at}` });
};
