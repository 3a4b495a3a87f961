import { blueprintSheet } from "../charts/blueprint/sheet.ts";
import { chart as blueprint } from "../charts/blueprint.ts";
import { deckWords as w } from "../i18n/deck.ts";
import { slideBlueprint, type SlideRoom } from "../marks/blueprint-slide.ts";
import { linkMarks } from "../marks/link-marks.ts";
import { themes } from "../marks/theme.ts";
import type { DrawOptions } from "../marks/draw-chart.ts";
import type { SlideChart } from "../slides/slide.ts";
import type { Canvas } from "./drawing.ts";

export const isTree = ({ id }: SlideChart): boolean => id === blueprint.id;

/** The blueprint of one place in a room of a slide: names and branches alone, whom each serves stands on the page of the chart. */
export const drawTree = (
  { document, atlas }: Canvas,
  { places }: SlideChart,
  room: SlideRoom,
  { locale, theme = "page", link }: Omit<DrawOptions, "width">,
): SVGElement => {
  const sheet = blueprintSheet(blueprint.rows(atlas, { places }), locale);
  const svg = slideBlueprint(sheet, room, { document, theme: themes[theme], locale }, w.moreHung[locale]);
  if (link !== undefined) linkMarks(svg, link);
  return svg;
};
