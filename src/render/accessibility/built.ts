import { charts } from "../../charts/index.ts";
import { atlas } from "../atlas.ts";
import { scorecardOf, type Scorecard } from "./scorecard.ts";

let made: Scorecard | undefined;

/** The scorecard of the record that is built, made when it is first asked for: it measures every chart. */
export const scorecard = (): Scorecard => (made ??= scorecardOf(charts, atlas));
