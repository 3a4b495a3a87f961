import type { Locale } from "../i18n/text.ts";
import { LABEL, arrange, settingsOf, type Settled } from "./event-label.ts";
import { eventMark, extentOf, type Happening } from "./happening.ts";
import { keyLine } from "./key.ts";
import { svgRoot } from "./root.ts";
import { maker } from "./svg.ts";
import { measure, textBlock } from "./text.ts";
import { keyOf, tooltip, type DrawTimeline, type Lane, type Timeline } from "./timeline.ts";
import { laneName, middle, rule, type Frame, type Sheet } from "./timeline-frame.ts";
import { unplaced } from "./timeline-unplaced.ts";
import { brokenLine, yearNames, yearScale } from "./year-scale.ts";

/** The column of names is as wide as the longest word of a name needs, within these bounds. */
const NAME = { least: 84, most: 140 };
const PAD = 8;

const event = ({ h, theme, scale }: Frame, happening: Happening, settled: Settled, top: number): SVGElement => {
  const mark = extentOf(happening.span!, scale.x, happening.exactDay);
  const y = top + settled.y + LABEL.leading / 2;
  const label = textBlock(
    h,
    settled.lines,
    {
      x: settled.x,
      y: middle(y + settled.drop),
      "font-size": LABEL.size,
      "text-anchor": settled.anchor,
      fill: theme.color("ink"),
    },
    LABEL.leading,
  );
  return h(
    "g",
    { "data-fact": happening.fact },
    tooltip(h, happening),
    ...eventMark(h, { ...mark, y }, happening, theme),
    label,
  );
};

const settleAll = ({ scale, left, width, locale }: Frame, dated: Happening[]): Settled[] =>
  arrange(
    dated.map((happening) => {
      const mark = extentOf(happening.span!, scale.x, happening.exactDay);
      return settingsOf(`${happening.prefix ?? ""}${happening.title}`, mark, { x0: left, x1: width }, locale);
    }),
  );

const lane = (frame: Frame, { name, dated, silent }: Lane, nothing: string, sheet: Sheet): void => {
  const { h, theme, left, locale } = frame;
  const top = sheet.y + PAD;
  const label = laneName(frame, name, top);
  const settled = settleAll(frame, dated);
  const boxes = settled.map(({ x0, x1, y, height }) => ({ x0, x1, y0: top + y, y1: top + y + height }));
  sheet.nodes.push(...label.nodes, ...dated.map((happening, i) => event(frame, happening, settled[i]!, top)));
  if (dated.length === 0) {
    const y = middle(top + LABEL.leading / 2);
    sheet.nodes.push(
      h("text", { x: left, y, "font-size": LABEL.size, fill: theme.color("muted"), "data-fact": silent }, nothing),
    );
    const x1 = left + measure(nothing, LABEL.size, locale);
    boxes.push({ x0: left, x1, y0: top, y1: top + LABEL.leading });
  }
  sheet.boxes.push(...boxes);
  sheet.y = Math.max(top + Math.max(label.height, LABEL.leading), ...boxes.map(({ y1 }) => y1)) + PAD;
  sheet.nodes.push(rule(frame, sheet.y, "hairline"));
};

const focusLabel = ({ h, theme, locale, width }: Frame, name: string, x: number, y: number): SVGElement => {
  const fits = x + 6 + measure(name, LABEL.size, locale) <= width;
  return h(
    "text",
    {
      x: fits ? x + 6 : x - 6,
      y,
      "font-size": LABEL.size,
      "text-anchor": fits ? "start" : "end",
      fill: theme.color("cinnabar"),
    },
    name,
  );
};

const uprights = (
  frame: Frame,
  timeline: Timeline,
  { boxes }: Sheet,
  top: number,
  bottom: number,
): (SVGElement | null)[] => {
  const { h, theme, scale } = frame;
  const focus = timeline.lanes.flatMap(({ dated }) => dated).find((happening) => happening.focus);
  const starts = [...scale.years, scale.years.at(-1)! + 1].map((year) => scale.x(Date.UTC(year, 0)));
  const grid = starts
    .slice(1, -1)
    .map((x) => brokenLine(h, { x, y0: top, y1: bottom }, boxes, { color: theme.color("hairline") }));
  if (focus === undefined || timeline.focusName === null) return grid;
  const x = (scale.x(focus.span!.start) + scale.x(focus.span!.end)) / 2;
  return [
    ...grid,
    brokenLine(h, { x, y0: top - 24, y1: bottom }, boxes, { color: theme.color("cinnabar") }),
    focusLabel(frame, timeline.focusName, x, middle(top - 38)),
  ];
};

const nameColumn = (lanes: Lane[], locale: Locale): number => {
  const parts = lanes.flatMap(({ name }) => (locale === "zh" ? [name] : name.split(" ")));
  const longest = Math.max(...parts.map((part) => measure(part, LABEL.size, locale) * 1.08));
  return Math.min(Math.max(longest + 10, NAME.least), NAME.most);
};

/** A lane a place, years across: for pages wider than a phone. */
export const wideTimeline: DrawTimeline = (timeline, { document, width, theme, locale }) => {
  const h = maker(document);
  const left = timeline.lanes.length > 1 ? nameColumn(timeline.lanes, locale) : 0;
  const scale = yearScale(timeline.years.first, timeline.years.last, left, width);
  const frame: Frame = { h, theme, locale, width, left, scale };
  const key = keyLine(h, keyOf(h, timeline, theme), { y: 10, width, theme, locale });
  const top = key.bottom + (timeline.focusName === null ? 34 : 54);
  const sheet: Sheet = { nodes: [], boxes: [], y: top };
  for (const each of timeline.lanes) lane(frame, each, timeline.words.nothing, sheet);
  const bottom = sheet.y;
  const lines = uprights(frame, timeline, sheet, top, bottom);
  const names = [...yearNames(h, scale, top - 8, theme), rule(frame, top, "line")];
  if (bottom - top > 500) {
    names.push(...yearNames(h, scale, bottom + 17, theme));
    sheet.y += 20;
  }
  const { lanes, words } = timeline;
  unplaced(
    frame,
    words.later,
    lanes.map(({ name, later }) => ({ name, events: later })),
    sheet,
  );
  unplaced(
    frame,
    words.undated,
    lanes.map(({ name, undated }) => ({ name, events: undated })),
    sheet,
  );
  const head = { top: key.bottom, bottom: top, until: bottom };
  return svgRoot(
    document,
    { width, height: sheet.y + 4, head },
    theme,
    ...key.nodes,
    ...lines,
    ...names,
    ...sheet.nodes,
  );
};
