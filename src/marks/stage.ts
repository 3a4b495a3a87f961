import { round, type Attributes, type Make } from "./svg.ts";
import type { Theme } from "./theme.ts";

/** How a stage is drawn: the further a thing got, the fuller its mark. It reads in grey and in print. */
type Fill = "dotted" | "open" | "hatched" | "half" | "three-quarter" | "full" | "rimmed";

const fills: Record<string, Fill> = {
  announced: "open",
  planned: "open",
  building: "hatched",
  trial: "half",
  migrating: "three-quarter",
  operating: "full",
  "near-capacity": "rimmed",
};

/** The stages that have a mark; a test holds this against the vocabulary. */
export const drawnStages = Object.keys(fills);

/** Stages that share the open mark, so that a key names them together. */
export const openStages = drawnStages.filter((stage) => fills[stage] === "open");

/** How far a stage is, as a number to sort by; null where none is stated or the stage has no mark. */
export const stageReach = (stage: string | null): number | null =>
  stage !== null && drawnStages.includes(stage) ? drawnStages.indexOf(stage) : null;

const point = (cx: number, cy: number, r: number, turn: number) =>
  [cx + r * Math.sin(turn * 2 * Math.PI), cy - r * Math.cos(turn * 2 * Math.PI)] as const;

const sector = (h: Make, cx: number, cy: number, r: number, from: number, share: number, fill: string): SVGElement => {
  const [x0, y0] = point(cx, cy, r, from);
  const [x1, y1] = point(cx, cy, r, from + share);
  const n = (v: number) => Math.round(v * 100) / 100;
  return h("path", {
    d: `M${n(cx)},${n(cy)}L${n(x0)},${n(y0)}A${n(r)},${n(r)} 0 ${share > 0.5 ? 1 : 0} 1 ${n(x1)},${n(y1)}Z`,
    fill,
  });
};

/** Three diagonal chords of a circle, computed, so that no pattern or clip id is needed. */
const hatching = (h: Make, cx: number, cy: number, r: number, stroke: string): SVGElement => {
  const n = (v: number) => Math.round(v * 100) / 100;
  const chords = [-0.55, 0, 0.55].map((offset) => {
    const half = Math.sqrt(1 - offset * offset) * r;
    const [mx, my] = [cx + offset * r * Math.SQRT1_2, cy + offset * r * Math.SQRT1_2];
    const d = half * Math.SQRT1_2;
    return `M${n(mx - d)},${n(my + d)}L${n(mx + d)},${n(my - d)}`;
  });
  return h("path", { d: chords.join(""), stroke, "stroke-width": Math.max(1, r / 5), fill: "none" });
};

/** The mark of one stage as a `<g>` around (`x`, `y`); `stage` null is "not stated". Radius in pixels. */
export const stageMark = (
  h: Make,
  at: { x: number; y: number; r: number; stage: string | null; theme: Theme; color?: string },
  attributes: Attributes = {},
): SVGElement => {
  const { x, y, r, stage, theme } = at;
  const color = at.color ?? theme.color("azurite");
  const fill: Fill = stage === null ? "dotted" : (fills[stage] ?? "dotted");
  const width = Math.max(1.2, r / 4.5);
  const inner = r - width / 2;
  const ring = (radius: number, more: Attributes = {}) =>
    h("circle", { cx: x, cy: y, r: radius, fill: theme.color("paper"), stroke: color, "stroke-width": width, ...more });
  const body: Record<Fill, () => (SVGElement | null)[]> = {
    dotted: () => [
      ring(inner, { "stroke-dasharray": `${round(width)} ${round(width * 1.4)}`, stroke: theme.color("muted") }),
    ],
    open: () => [ring(inner)],
    hatched: () => [ring(inner), hatching(h, x, y, inner, color)],
    half: () => [ring(inner), sector(h, x, y, inner, 0.5, 0.5, color)],
    "three-quarter": () => [ring(inner), sector(h, x, y, inner, 0, 0.75, color)],
    full: () => [h("circle", { cx: x, cy: y, r, fill: color })],
    rimmed: () => [ring(inner), h("circle", { cx: x, cy: y, r: Math.max(1, r - width * 2), fill: color })],
  };
  return h("g", { class: "stage", ...attributes }, ...body[fill]());
};
