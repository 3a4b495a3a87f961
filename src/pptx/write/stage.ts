import type pptxgen from "pptxgenjs";
import { stageReach } from "../../marks/stage.ts";
import { ink } from "../look.ts";

/** The name of a shape that the package fills with hatching, which the library cannot write. */
export const HATCHED = "hatched";

const SIZE = 0.15;
const LINE = 1.5;
const azurite = ink("azurite");
const paper = ink("paper");

type Put = (shape: "ellipse" | "pie", grown: number, options: pptxgen.ShapeProps, name?: string) => void;

/** The grammar of the site: how full a mark is says how far a thing got. */
const bodies: Record<string, (put: Put) => void> = {
  announced: (put) => put("ellipse", 0, { fill: { color: paper } }),
  planned: (put) => put("ellipse", 0, { fill: { color: paper } }),
  building: (put) => put("ellipse", 0, { fill: { color: azurite } }, HATCHED),
  trial: (put) => {
    put("ellipse", 0, { fill: { color: paper } });
    put("pie", 0, { fill: { color: azurite }, angleRange: [90, 270] });
  },
  migrating: (put) => {
    put("ellipse", 0, { fill: { color: paper } });
    put("pie", 0, { fill: { color: azurite }, angleRange: [270, 180] });
  },
  operating: (put) => put("ellipse", 0, { fill: { color: azurite } }),
  "near-capacity": (put) => {
    put("ellipse", 0, { fill: { color: paper } });
    put("ellipse", -0.055, { fill: { color: azurite } });
  },
};

const unstated = (put: Put): void =>
  put("ellipse", 0, { fill: { color: paper }, line: { color: ink("muted"), width: LINE, dashType: "sysDot" } });

/** Draws the mark of a stage (null: not stated) around a point, in inches, as native shapes. */
export const writeStage = (slide: pptxgen.Slide, stage: string | null, x: number, y: number): void => {
  const put: Put = (shape, grown, options, name) => {
    const size = SIZE + grown;
    slide.addShape(shape as pptxgen.ShapeType, {
      x: x - size / 2,
      y: y - size / 2,
      w: size,
      h: size,
      line: { color: azurite, width: LINE },
      ...options,
      objectName: `${name === undefined ? "" : `${name} `}stage ${stage ?? "not stated"}`,
    });
  };
  (stage !== null && stageReach(stage) !== null ? bodies[stage]! : unstated)(put);
};
