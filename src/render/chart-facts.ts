import { factsUnder, isOfPlace, widths, type Chart } from "../charts/define.ts";
import { atlas } from "./atlas.ts";
import { chartRows } from "./chart-rows.ts";
import { drawSvg } from "./draw.ts";
import { drawnRows, listedRows } from "./drawn-part.ts";

interface ChartFacts {
  rows: number;
  /** Facts of the rows. */
  stated: string[];
  /** Facts that the rows count, where they state none of their own; null for every other chart. */
  counted: string[] | null;
  /** Facts that only a drawing leads to. */
  further: string[];
}

const known = new Map<Chart, ChartFacts>();

const drawnBy = (svg: string): string[] => [...svg.matchAll(/data-fact="([^"]*)"/g)].map(([, fact]) => fact!);

const gather = (chart: Chart): ChartFacts => {
  const all = chartRows(chart);
  const [rows, shown] = [listedRows(chart, all), drawnRows(chart, all)];
  const stated = [...new Set(rows.map((row) => row.fact))];
  const drawn = (chart.views ?? [undefined]).flatMap((view) =>
    Object.values(widths).flatMap((width) => drawnBy(drawSvg(chart, shown, { width, locale: "en", view: view?.id }))),
  );
  const counted = stated.every(isOfPlace) ? factsUnder(chart, atlas, rows) : null;
  return { rows: rows.length, stated, counted, further: [...new Set(drawn)].filter((fact) => !stated.includes(fact)) };
};

/** The facts that a chart rests on. */
export const factsOfChart = (chart: Chart): ChartFacts => {
  const facts = known.get(chart) ?? gather(chart);
  known.set(chart, facts);
  return facts;
};
