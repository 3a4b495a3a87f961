import type { Draw } from "../marks/html.ts";
import { drawIn } from "../marks/draw-in.ts";
import { blankDocument } from "./draw.ts";

/** The build's way to make the nodes that the browser makes; `base` is the address of the site in the language. */
export const htmlDraw = (base: string): Draw => drawIn(blankDocument(), base);
