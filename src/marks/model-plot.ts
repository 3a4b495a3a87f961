import { boxMark } from "./box-mark.ts";
import { colon } from "../i18n/text.ts";
import { isNarrow, type Drawing } from "./drawing.ts";
import { keyLine } from "./key.ts";
import { narrowModels } from "./model-narrow.ts";
import type { ModelSheet } from "./model-sheet.ts";
import { wideModels } from "./model-wide.ts";
import { svgRoot } from "./root.ts";
import { stageMark } from "./stage.ts";
import { maker } from "./svg.ts";

/** The columns of the models do not stand in less. */
const COLUMNS = 640;

/** Systems by place and service model, with the key of their stages below. */
export const drawModels = (sheet: ModelSheet, drawing: Drawing): SVGSVGElement => {
  const { document, width, theme, locale } = drawing;
  const h = maker(document);
  const narrow = isNarrow(width, COLUMNS);
  const body = (narrow ? narrowModels : wideModels)(sheet, drawing, 0);
  const color = theme.color("muted");
  const mark = (stage: string | null, x: number, y: number) => stageMark(h, { x, y, r: 5.5, stage, theme, color });
  const look = (stage: string | null): string => mark(stage, 0, 0).outerHTML;
  // Stages that are drawn alike share an entry.
  const entries = [...new Set(sheet.stages.map(({ stage }) => look(stage)))].map((shape) => {
    const alike = sheet.stages.filter(({ stage }) => look(stage) === shape);
    return {
      words: alike.map(({ name }) => name).join(sheet.words.or),
      mark: (x: number, y: number) => [mark(alike[0]!.stage, x, y)],
    };
  });
  const aims =
    sheet.aims === null || narrow
      ? []
      : [
          {
            words: `${sheet.aims.name}${colon[locale]}${sheet.aims.words}`,
            mark: (x: number, y: number) => [boxMark(h, { x, y, box: "tint", theme })],
          },
        ];
  const key = keyLine(h, [...entries, ...aims], { y: body.y + 18, width, theme, locale });
  const height = (entries.length === 0 ? body.y : key.bottom) + 4;
  return svgRoot(document, { width, height }, theme, ...body.nodes, ...key.nodes);
};
