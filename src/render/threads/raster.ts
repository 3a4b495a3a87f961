import { setFlagsFromString } from "node:v8";
import { setImmediate as nextTurn } from "node:timers/promises";
import { runInNewContext } from "node:vm";
import { Resvg } from "@resvg/resvg-js";
import { encodePng } from "../picture/encode.ts";
import { FAMILY, withFontsFor } from "../picture/faces.ts";

/** A standalone SVG (plain colours, no style sheet), and the width in pixels to draw it at where not its own. */
export interface Raster {
  svg: string;
  width?: number | undefined;
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as (options: { type: "minor" }) => void;

const draw = async ({ svg, width }: Raster): Promise<Uint8Array> => {
  // The engine does not know how many megabytes hang on a picture, and would keep gigabytes of those already written.
  collect({ type: "minor" });
  await nextTurn();
  return withFontsFor(svg, (fontFiles) =>
    encodePng(
      new Resvg(svg, {
        font: { fontFiles, loadSystemFonts: false, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
        ...(width === undefined ? {} : { fitTo: { mode: "width", value: width } as const }),
      }).render(),
    ),
  );
};

let last: Promise<unknown> = Promise.resolve();

/** Draws it as PNG, in each thread one after the other. Throws when its text has a character without a glyph. */
export const raster = (given: Raster): Promise<Uint8Array> => {
  const made = last.then(() => draw(given));
  last = made.then(
    () => undefined,
    () => undefined,
  );
  return made;
};
