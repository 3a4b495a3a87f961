import type { Draw } from "../marks/html.ts";
import { stageMark } from "../marks/stage.ts";
import { element, maker } from "../marks/svg.ts";
import { themes } from "../marks/theme.ts";
import { blankDocument } from "./draw.ts";

/** The build's way to make the nodes that the browser makes; `base` is the address of the site in the language. */
export const htmlDraw = (base: string): Draw => {
  const document = blankDocument();
  const mark = (stage: string | null) => stageMark(maker(document), { x: 8, y: 8, r: 7, stage, theme: themes.page });
  return {
    document,
    base,
    stageMark: (stage) =>
      element(document, "svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" }, mark(stage)),
  };
};
