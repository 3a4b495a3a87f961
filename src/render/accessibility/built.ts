import { charts } from "../../charts/index.ts";
import { atlas } from "../atlas.ts";
import { scorecardOf } from "./scorecard.ts";

/** The scorecard of the record that is built. */
export const scorecard = scorecardOf(charts, atlas);
