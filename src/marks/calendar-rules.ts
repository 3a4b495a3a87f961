import type { Bands, Margin } from "./calendar-bands.ts";
import { LEADING, stopsOf, type Column, type Entry } from "./calendar-entry.ts";
import { textBlock, wrap } from "./text.ts";
import type { Tools } from "./tools.ts";

/** A line across the calendar at a national event, with what it parts on the local side. */
export interface Rule {
  fact: string;
  above: string | null;
  below: string | null;
}

/** A rule whose words are broken to the local column. */
export interface SetRule extends Margin {
  words: { above: string[]; below: string[] };
}

const room = (lines: string[]): number => (lines.length === 0 ? 0 : lines.length * LEADING + 7);

/** Breaks the words of the rules; of two rules in one month only the first is kept, so that words never meet. */
export const setRules = (rules: Rule[], entries: Entry[], column: Column, { locale }: Tools): SetRule[] => {
  const lines = (words: string | null) => (words === null ? [] : wrap(words, stopsOf(column).room / 1.08, 13, locale));
  const monthOf = ({ span }: Entry) => new Date(span!.start).toISOString().slice(0, 7);
  return rules
    .flatMap(({ fact, above, below }): SetRule[] => {
      const entry = entries.find((each) => each.fact === fact);
      const words = { above: lines(above), below: lines(below) };
      return entry === undefined || !Number.isFinite(entry.span!.start)
        ? []
        : [{ entry, above: room(words.above), below: room(words.below), words }];
    })
    .filter((rule, i, all) => all.findIndex((other) => monthOf(other.entry) === monthOf(rule.entry)) === i);
};

/** The lines at the rules' events: around the month in focus, above the month of any other. */
export const drawRules = (pen: Tools, rules: SetRule[], bands: Bands, column: Column, width: number): SVGElement[] => {
  const { h, theme } = pen;
  return rules.flatMap(({ entry, words }) => {
    const [top, bottom] = [bands.startOf(entry).top, bands.endOf(entry)];
    const stroke = theme.color(entry.focus ? "cinnabar" : "azurite");
    const line = (y: number) => h("line", { x1: 0, x2: width, y1: y, y2: y, stroke, "stroke-width": 1.2 });
    const block = (lines: string[], y: number) =>
      lines.length === 0
        ? []
        : [
            textBlock(
              h,
              lines,
              { x: stopsOf(column).text, y, "font-size": 13, "font-weight": 600, fill: stroke },
              LEADING,
            ),
          ];
    return [
      line(top),
      ...(entry.focus ? [line(bottom)] : []),
      ...block(words.above, top - 7 - (words.above.length - 1) * LEADING),
      ...block(words.below, bottom + 16),
    ];
  });
};
