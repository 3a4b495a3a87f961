import type { Draw } from "./html.ts";
import { stageMark } from "./stage.ts";
import { element, maker } from "./svg.ts";
import { themes } from "./theme.ts";

/** How nodes are made in a document, marks of stages drawn in it; `base` is the address of the site in the language. */
export const drawIn = (document: Document, base: string): Draw => {
  const mark = (stage: string | null) => stageMark(maker(document), { x: 8, y: 8, r: 7, stage, theme: themes.page });
  return {
    document,
    base,
    stageMark: (stage) =>
      element(document, "svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" }, mark(stage)),
  };
};
