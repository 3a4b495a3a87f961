import { LABEL } from "./event-label.ts";
import { eventMark, undatedMark, type Happening } from "./happening.ts";
import { textBlock, wrap } from "./text.ts";
import { tooltip } from "./timeline.ts";
import { laneName, middle, type Frame, type Sheet } from "./timeline-frame.ts";

const line = (
  { h, theme, locale, left, width }: Frame,
  happening: Happening,
  y: number,
): { node: SVGElement; height: number } => {
  const lines = wrap(`${happening.prefix ?? ""}${happening.title}`, width - left - 16, LABEL.size, locale);
  const mark =
    happening.span === null
      ? [undatedMark(h, left + 4.5, y + 8, theme)]
      : eventMark(h, { x0: left, x1: left + 9, y: y + 8 }, { ...happening, exactDay: true }, theme);
  const at = { x: left + 16, y: middle(y + 8), "font-size": LABEL.size, fill: theme.color("ink") };
  const node = h(
    "g",
    { "data-fact": happening.fact },
    tooltip(h, happening),
    ...mark,
    textBlock(h, lines, at, LABEL.leading),
  );
  return { node, height: lines.length * LABEL.leading + 2 };
};

/** Events without a place on the axis, listed by place under a heading. */
export const unplaced = (
  frame: Frame,
  heading: string,
  groups: { name: string; events: Happening[] }[],
  sheet: Sheet,
): void => {
  const some = groups.filter(({ events }) => events.length > 0);
  if (some.length === 0) return;
  const start = sheet.y + 24;
  sheet.nodes.push(frame.h("text", { x: 0, y: middle(start), "font-size": 15, "font-weight": 600 }, heading));
  sheet.y = start + 16;
  for (const { name, events } of some) {
    const label = laneName(frame, name, sheet.y);
    let y = sheet.y;
    for (const happening of events) {
      const { node, height } = line(frame, happening, y);
      sheet.nodes.push(node);
      y += height;
    }
    sheet.nodes.push(...label.nodes);
    sheet.y = Math.max(y, sheet.y + label.height) + 4;
  }
};
