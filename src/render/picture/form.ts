import type { Chart, ChartRow } from "../../charts/define.ts";
import { languageTag } from "../../i18n/text.ts";
import { maker, type Make } from "../../marks/svg.ts";
import type { Atlas } from "../../record/atlas.ts";
import { blankDocument } from "../draw.ts";
import type { About } from "./about.ts";
import { insetOf } from "./form-inset.ts";
import type { Inset } from "./inset.ts";
import { forms, SMALLEST, theme, type Form, type Room } from "./form-layout.ts";
import { drawFoot, drawHead, footOf, type Foot } from "./form-text.ts";

const GAP = 22;
/** Where less than this share of the room shows data, the title makes way for them. */
const LEAST_SHOWN = 0.4;
const SMALL_TITLES = [34, 31];

/** What is said of the drawing, which depends on what is drawn. */
type Told = Pick<Inset, "said" | "subtitle">;

interface Composed {
  head: { nodes: SVGElement[]; bottom: number };
  foot: Foot;
  inset: Inset;
  room: Room;
}

/** The head set as large as it can be, or smaller where next to nothing or only a part would show below it. */
const compose = <R extends ChartRow>(
  h: Make,
  chart: Chart<R>,
  rows: R[],
  about: About & { atlas: Atlas },
  form: Form,
) => {
  const { width, height, side, bottom, titles } = forms[form];
  const tryWith = (sizes: readonly number[], told: Told = { said: null }): Composed => {
    const head = drawHead(h, chart, about, form, sizes, told.subtitle);
    const foot = footOf(chart, about, form, told.said);
    const room = {
      x: side,
      y: head.bottom,
      width: width - 2 * side,
      height: height - bottom - foot.height - GAP - head.bottom,
    };
    const inset = insetOf(chart, rows, about, room);
    const composed = { head, foot, inset, room };
    if (inset.said === told.said && inset.subtitle === told.subtitle) return composed;
    // What is said takes room from the drawing, which may then show fewer rows: it is said of those.
    if (told.said === null) return tryWith(sizes, inset);
    const room2 = inset.subtitle === told.subtitle ? head : drawHead(h, chart, about, form, sizes, inset.subtitle);
    return { ...composed, head: room2, foot: footOf(chart, about, form, inset.said) };
  };
  const usual = tryWith(titles);
  const little = usual.inset.data < usual.room.height * LEAST_SHOWN;
  if (!little && !(usual.inset.part === true && chart.condensed !== undefined)) return usual;
  const smaller = tryWith(SMALL_TITLES);
  return little || smaller.inset.part !== true ? smaller : usual;
};

/** A chart as a picture of a form, and what is said there of its drawing; null where it is the whole chart. */
export const formDrawn = <R extends ChartRow>(
  chart: Chart<R>,
  rows: R[],
  about: About & { atlas: Atlas },
  form: Form,
): { svg: string; said: string | null } => {
  const h = maker(blankDocument());
  const { width, height, side, bottom } = forms[form];
  const { head, foot, inset } = compose(h, chart, rows, about, form);
  const top = height - bottom - foot.height;
  const rule = { d: `M${side},${Math.round(top) - 6.5}h${width - 2 * side}`, "stroke-width": 1.5 };
  const picture = h(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      lang: languageTag[about.locale],
      "font-family": "Noto Sans SC",
      "font-size": SMALLEST,
      fill: theme.color("ink"),
    },
    h("rect", { width, height, fill: theme.color("paper") }),
    ...head.nodes,
    h("path", { ...rule, stroke: theme.color("line") }),
    ...drawFoot(h, foot, form, about.url, top),
  );
  // A function, because a text may hold what means something in a replacement.
  return { svg: picture.outerHTML.replace(/<\/svg>$/, () => `${inset.markup}</svg>`), said: inset.said };
};

/** A standalone SVG of a form, to be drawn as PNG, with a code that leads to the chart's page. */
export const formPicture = <R extends ChartRow>(...of: Parameters<typeof formDrawn<R>>): string => formDrawn(...of).svg;
