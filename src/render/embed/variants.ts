import type { Chart } from "../../charts/define.ts";
import type { Variant } from "../../embeds/address.ts";
import { schemes } from "../../marks/tokens.ts";

/** The plain embed of a chart. */
export const plainOf = (chart: Chart): Variant<Chart> => ({ chart, scheme: "auto", bare: false });

/** Every part of a chart that is embedded by itself, each in every view, the whole first; `places` are those that it can be cut to. */
export const cutsOf = (chart: Chart, places: string[]): Pick<Variant<Chart>, "chart" | "place" | "view">[] =>
  [undefined, ...(chart.uncut ? [] : places)].flatMap((place) =>
    [undefined, ...(chart.views ?? []).slice(1).map(({ id }) => id)].map((view) => ({ chart, place, view })),
  );

/** Every way to embed a chart, the plain one first. */
export const variantsOf = (chart: Chart, places: string[]): Variant<Chart>[] =>
  cutsOf(chart, places).flatMap((cut) =>
    schemes.flatMap((scheme) => [false, true].map((bare) => ({ ...cut, scheme, bare }))),
  );
