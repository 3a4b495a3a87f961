import type { Scheme } from "../marks/tokens.ts";

/** One way to embed a chart. What is left out is as on the chart's own page: all places, the first view, with its table. */
export interface Variant<C extends { id: string } = { id: string }> {
  chart: C;
  place?: string | undefined;
  /** A view other than the first. */
  view?: string | undefined;
  scheme: Scheme;
  /** Without the table. */
  bare: boolean;
}

/** The address of an embed below `/embed/`: `timeline/beijing/dark/bare`, always in this order. */
export const variantName = ({ chart, place, view, scheme, bare }: Variant): string =>
  [chart.id, place, view, scheme === "auto" ? undefined : scheme, bare ? "bare" : undefined]
    .filter((part) => part !== undefined)
    .join("/");

/** The address of an embed, without base and language. */
export const embedPath = (variant: Variant): string => `/embed/${variantName(variant)}/`;
