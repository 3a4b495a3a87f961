import type { Chart } from "../../charts/define.ts";
import { schemes, type Scheme } from "../../marks/tokens.ts";

/** One way to embed a chart. What is left out is as on the chart's own page: all places, the first view, with its table. */
export interface Variant {
  chart: Chart;
  place?: string | undefined;
  /** A view other than the first. */
  view?: string | undefined;
  scheme: Scheme;
  /** Without the table. */
  bare: boolean;
}

/** The plain embed of a chart. */
export const plainOf = (chart: Chart): Variant => ({ chart, scheme: "auto", bare: false });

/** Its address below `/embed/`: `timeline/beijing/dark/bare`, always in this order. */
export const variantName = ({ chart, place, view, scheme, bare }: Variant): string =>
  [chart.id, place, view, scheme === "auto" ? undefined : scheme, bare ? "bare" : undefined]
    .filter((part) => part !== undefined)
    .join("/");

/** The address of an embed, without base and language. */
export const embedPath = (variant: Variant): string => `/embed/${variantName(variant)}/`;

/** Every way to embed a chart, the plain one first; `places` are those that it can be cut to. */
export const variantsOf = (chart: Chart, places: string[]): Variant[] =>
  [undefined, ...(chart.uncut ? [] : places)].flatMap((place) =>
    [undefined, ...(chart.views ?? []).slice(1).map(({ id }) => id)].flatMap((view) =>
      schemes.flatMap((scheme) => [false, true].map((bare) => ({ chart, place, view, scheme, bare }))),
    ),
  );
