import { eventMark, extentOf, undatedMark, type Happening } from "./happening.ts";
import { keyLine } from "./key.ts";
import { svgRoot } from "./root.ts";
import { listed, sentence } from "./sentence.ts";
import { maker } from "./svg.ts";
import { measure, wrap } from "./text.ts";
import { keyOf, tooltip, type DrawTimeline } from "./timeline.ts";
import type { Tools } from "./tools.ts";
import { yearScale } from "./year-scale.ts";

const SIZE = 13;
/** Bold letters run wider than the estimate. */
const BOLD = 1.08;
const LEADING = 16.5;
/** The year's ruler stands left of the text. */
const RULER = 60;
const TEXT = 74;

interface Frame extends Tools {
  width: number;
  single: boolean;
}

/** Title with its place in bold: before it, or within it where the title begins with the place. Wrapped as one text. */
const placeAndTitle = (frame: Frame, { place, title }: Happening, x: number, y: number) => {
  const { h, theme, locale, width, single } = frame;
  const room = width - x;
  const named = title.startsWith(place);
  const bold = single ? "" : place;
  const after = named && !single ? title.slice(place.length) : title;
  const between = single || named ? "" : "\u2002";
  const indent = measure(bold + between, SIZE, locale) * BOLD;
  const first = indent < room * 0.6 ? (wrap(after, room - indent, SIZE, locale)[0] ?? "") : "";
  const rest = wrap(after.slice(first.length).trim(), room, SIZE, locale);
  const text = h(
    "text",
    { x, y: y + 4.5, "font-size": SIZE, fill: theme.color("ink") },
    bold === "" ? null : h("tspan", { "font-weight": 600 }, bold),
    between + first,
    ...rest.map((line) => h("tspan", { x, dy: LEADING }, line)),
  );
  return { text, height: (rest.length + 1) * LEADING };
};

const ruler = ({ h, theme }: Frame, y: number): SVGElement[] => [
  h("line", { x1: 0, x2: RULER, y1: y, y2: y, stroke: theme.color("line") }),
  ...[0, RULER].map((x) => h("line", { x1: x, x2: x, y1: y - 4, y2: y + 4, stroke: theme.color("line") })),
];

/** A span that outlasts the year of its heading goes on beyond the ruler. */
const goesOn = ({ h, theme }: Frame, y: number): SVGElement =>
  h("path", {
    d: `M${RULER + 2},${y - 3.5}l3.5,3.5l-3.5,3.5`,
    fill: "none",
    stroke: theme.color("azurite"),
    "stroke-width": 1.4,
  });

const entry = (frame: Frame, happening: Happening, year: number, y: number): { node: SVGElement; height: number } => {
  const { h, theme, locale } = frame;
  const scale = yearScale(year, year, 0, RULER);
  const mark = extentOf(happening.span!, scale.x, happening.exactDay);
  const shift = Math.max(0, -mark.x0) - Math.max(0, mark.x1 - RULER);
  const title = placeAndTitle(frame, happening, TEXT, y);
  const dateLines = wrap(happening.shortDate ?? "", RULER + 6, 12.5, locale);
  const date = dateLines.map((line, i) =>
    h("text", { x: 0, y: y + 20 + i * 15, "font-size": 12.5, fill: theme.color("muted") }, line),
  );
  const node = h(
    "g",
    { "data-fact": happening.fact },
    tooltip(h, happening),
    ...ruler(frame, y),
    ...eventMark(h, { x0: mark.x0 + shift, x1: mark.x1 + shift, y }, happening, theme),
    happening.span!.end > Date.UTC(year + 1, 0) ? goesOn(frame, y) : null,
    ...date,
    title.text,
  );
  return { node, height: Math.max(title.height, dateLines.length === 0 ? 0 : 12 + dateLines.length * 15) };
};

const heading = ({ h, theme, width }: Frame, words: string, y: number): SVGElement[] => [
  h("text", { x: 0, y, "font-size": 16, "font-weight": 600, fill: theme.color("ink") }, words),
  h("line", { x1: 0, x2: width, y1: y + 7, y2: y + 7, stroke: theme.color("line") }),
];

const undatedLine = (frame: Frame, happening: Happening, y: number): { node: SVGElement; height: number } => {
  const { h, theme } = frame;
  const title = placeAndTitle(frame, happening, 18, y);
  const mark =
    happening.span === null
      ? [undatedMark(h, 5, y, theme)]
      : eventMark(h, { x0: 0, x1: 10, y }, { ...happening, exactDay: true }, theme);
  return {
    node: h("g", { "data-fact": happening.fact }, tooltip(h, happening), ...mark, title.text),
    height: title.height,
  };
};

/** Years down the page, an event a line with its place in the year beside it: for phones. */
export const listTimeline: DrawTimeline = (timeline, { document, width, theme, locale }) => {
  const h = maker(document);
  const frame: Frame = { h, theme, locale, width, single: timeline.lanes.length < 2 };
  const key = keyLine(h, keyOf(h, timeline, theme, true), { y: 10, width, theme, locale });
  const all = timeline.lanes
    .flatMap(({ dated }) => dated)
    .sort((a, b) => a.span!.start - b.span!.start || a.span!.end - b.span!.end);
  const nodes: SVGElement[] = [];
  let y = key.bottom;
  const section = (
    words: string,
    events: Happening[],
    draw: (event: Happening, y: number) => { node: SVGElement; height: number },
    gap: number,
  ) => {
    if (events.length === 0) return;
    nodes.push(...heading(frame, words, y + 24));
    y += 50;
    for (const each of events) {
      const { node, height } = draw(each, y);
      nodes.push(node);
      y += height + gap;
    }
  };
  const { first, last } = timeline.years;
  const yearOf = (event: Happening) => Math.max(first, Math.min(last, new Date(event.span!.start).getUTCFullYear()));
  for (let year = first; year <= last; year += 1)
    section(
      String(year),
      all.filter((event) => yearOf(event) === year),
      (event, at) => entry(frame, event, year, at),
      10,
    );
  section(
    timeline.words.later,
    timeline.lanes.flatMap(({ later }) => later),
    (event, at) => undatedLine(frame, event, at),
    5,
  );
  section(
    timeline.words.undated,
    timeline.lanes.flatMap(({ undated }) => undated),
    (event, at) => undatedLine(frame, event, at),
    5,
  );
  const silent = timeline.lanes.flatMap(({ name, silent: fact }) => (fact === null ? [] : [{ name, fact }]));
  const remark = sentence(
    h,
    silent.length === 0 ? [] : [{ words: timeline.words.silent }, ...listed(silent, locale)],
    { x: 0, y: y + 18, width, locale },
    { "font-size": SIZE, fill: theme.color("muted") },
    LEADING,
  );
  if (silent.length > 0) {
    nodes.push(...remark.nodes);
    y += remark.lines * LEADING + 8;
  }
  return svgRoot(document, { width, height: y + 8 }, theme, ...key.nodes, ...nodes);
};
