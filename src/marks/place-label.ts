import type { Locale } from "../i18n/text.ts";
import type { Placement, Size } from "./labels.ts";
import { FLAG_WIDTH, flagMark, MARK_RADIUS, placeMark, type MappedPlace } from "./place-mark.ts";
import { round, type Make } from "./svg.ts";
import { measure, wrap } from "./text.ts";
import type { Theme } from "./theme.ts";
import type { ColorName } from "./tokens.ts";

/** How much a label on a map says: everything, the name, or a number that a list explains. */
export type LabelForm = "full" | "name" | "number";

type Sign = "flag" | "stage";

/** One line; its sign stands on the side of what is labelled. */
interface Line {
  text: string;
  style: "name" | "plain" | "muted";
  sign: Sign | null;
}

/** A label before it has a position. */
export interface PlaceLabel extends Size {
  place: MappedPlace;
  lines: Line[];
}

const LEADING = 17;
const WIDTH = 156;
const NARROWEST = 60;
const SIZES = { name: 14, plain: 13, muted: 13 };
/** Some faces are wider than `measure` reckons with: a box may be too large, but no line may leave it. */
const RESERVE = { name: 1.18, plain: 1.1, muted: 1.1 };
const ROOM = { flag: FLAG_WIDTH, stage: MARK_RADIUS * 2 + 5 };

const roomFor = (sign: Sign | null): number => (sign === null ? 0 : ROOM[sign]);
const textWidth = ({ text, style }: Line, locale: Locale): number =>
  measure(text, SIZES[style], locale) * RESERVE[style];
const lineWidth = (line: Line, locale: Locale): number => roomFor(line.sign) + textWidth(line, locale);

/** Breaks text into as few lines as the usual width allows, and these as short as they can be. */
const compact = (text: string, size: number, locale: Locale): string[] => {
  let lines = wrap(text, WIDTH, size, locale);
  for (let width = WIDTH; width > NARROWEST; width -= 4) {
    const shorter = wrap(text, width, size, locale);
    if (shorter.length > lines.length || shorter.some((line) => measure(line, size, locale) > width)) break;
    lines = shorter;
  }
  return lines;
};

const linesOf = (text: string, style: Line["style"], locale: Locale): Line[] =>
  compact(text, SIZES[style], locale).map((part): Line => ({ text: part, style, sign: null }));

/**
 * The words of a label and how much room they need. A province, having no point, has its stage mark beside the words for
 * its stage, if it has one; beside its name alone the mark would read as a city.
 */
export const placeLabel = (place: MappedPlace, number: number, form: LabelForm, locale: Locale): PlaceLabel => {
  const name = linesOf(form === "number" ? String(number) : place.name, "name", locale);
  const subject = form === "full" ? linesOf(place.subject, place.recorded ? "plain" : "muted", locale) : [];
  const stage = form === "full" && place.stageName !== null ? linesOf(place.stageName, "muted", locale) : [];
  const marked = stage[0] ?? subject[0];
  if (place.flag !== null && name[0]) name[0].sign = "flag";
  if (place.area && place.recorded && marked) marked.sign = "stage";
  const lines = [...name, ...subject, ...stage];
  const width = Math.max(...lines.map((line) => lineWidth(line, locale)));
  return { place, lines, width, height: LEADING * lines.length + 1 };
};

const drawSign = (
  h: Make,
  sign: Sign | null,
  place: MappedPlace,
  left: number,
  y: number,
  theme: Theme,
): SVGElement | null => {
  if (sign === null) return null;
  if (sign === "flag") return flagMark(h, left, y, theme, place.flag);
  return placeMark(h, place, left + MARK_RADIUS, y - 4.5, theme);
};

/** Where a line's text and sign begin; signs beside the flush edge stand exactly, others by the reckoned width. */
const positions = (line: Line, { align, x0, x1 }: Placement, locale: Locale) => {
  const [room, text] = [roomFor(line.sign), textWidth(line, locale)];
  const middle = (x0 + x1) / 2;
  return {
    start: { text: x0 + room, sign: x0 },
    middle: { text: middle + room / 2, sign: middle - (room + text) / 2 },
    end: { text: x1 - room, sign: x1 - room + 4 },
  }[align];
};

interface Look {
  theme: Theme;
  locale: Locale;
  /** A tone around the letters where lines of the map run behind them. */
  halo: ColorName | null;
}

const drawLine = (
  h: Make,
  line: Line,
  place: MappedPlace,
  box: Placement,
  y: number,
  { theme, locale, halo }: Look,
) => {
  const x = positions(line, box, locale);
  const fill = theme.color(line.style === "muted" ? "muted" : "ink");
  const weight = line.style === "name" ? 600 : null;
  const around = halo && { stroke: theme.color(halo), "stroke-width": 3, "paint-order": "stroke" };
  return [
    drawSign(h, line.sign, place, x.sign, y, theme),
    h(
      "text",
      {
        x: x.text,
        y,
        "font-size": SIZES[line.style],
        "font-weight": weight,
        fill,
        "text-anchor": box.align,
        ...around,
      },
      line.text,
    ),
  ];
};

/** Draws a placed label: leader and lines. */
export const drawPlaceLabel = (h: Make, { place, lines }: PlaceLabel, box: Placement, look: Look): SVGElement => {
  const { leader } = box;
  const d = leader && `M${round(leader.x0)},${round(leader.y0)}L${round(leader.x1)},${round(leader.y1)}`;
  return h(
    "g",
    { "data-fact": place.fact },
    d && h("path", { d, stroke: look.theme.color("muted"), "stroke-width": 0.8 }),
    ...lines.flatMap((line, i) => drawLine(h, line, place, box, box.y0 + 13.5 + LEADING * i, look)),
  );
};
