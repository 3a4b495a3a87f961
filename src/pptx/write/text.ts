import type { Line, TextPart } from "../content/page.ts";
import { AIR, fitText } from "../fit.ts";
import { rooms, sizes, type Box } from "../look.ts";
import { runsOf, type Pen } from "./pen.ts";

/** Room at the left of an item for its bullet or number, as shares of its size. */
const HANGS = { none: 0, bullets: 0.9, numbers: 1.4 };
const TWO_DIGITS = 0.55;

const hangOf = ({ list, lines, start = 1 }: TextPart): number =>
  HANGS[list] + (list === "numbers" && start + lines.length > 10 ? TWO_DIGITS : 0);

/** A text box that neither grows nor shrinks: its text has been measured. */
export const fixed = { margin: 0, fit: "none", wrap: true, valign: "top" } as const;

/** A small text at a place of its own. */
export const writeSmall = ({ slide, locale }: Pen, lines: Line[], box: Box, size: number = sizes.small): void => {
  slide.addText(runsOf(lines, locale, { size }), { ...box, ...fixed });
};

/** Writes paragraphs, bullets or numbered items as large as they fit. */
export const writeText = ({ slide, locale }: Pen, part: TextPart): void => {
  const { at, list, lines, size: most = sizes.body, start } = part;
  const box = rooms[at];
  const hang = hangOf(part);
  const { size, shown } = fitText(lines, box, locale, { most, hang });
  const bullet = {
    indent: hang * size,
    ...(list === "numbers" ? { type: "number" as const } : {}),
    ...(start === undefined ? {} : { numberStartAt: start }),
  };
  const style = { size, paraSpaceAfter: size * AIR, ...(list === "none" ? {} : { bullet }) };
  slide.addText(runsOf(shown, locale, style), { ...box, ...fixed, objectName: `Text ${at}` });
};
