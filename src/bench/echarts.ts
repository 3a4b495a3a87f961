import { BarChart, HeatmapChart, MapChart, ScatterChart } from "echarts/charts";
import { GeoComponent, GridComponent, TooltipComponent, VisualMapComponent } from "echarts/components";
import { init, registerMap, use, type EChartsCoreOption } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import land from "../../data/geo/china.topo.json" with { type: "json" };
import { chartById, dashboard } from "./record.ts";

// The overview as a page that sends its record and lets ECharts draw: as many marks for the same rows, in its own forms.
use([
  BarChart,
  HeatmapChart,
  MapChart,
  ScatterChart,
  GeoComponent,
  GridComponent,
  TooltipComponent,
  VisualMapComponent,
  SVGRenderer,
]);

type Row = Record<string, unknown>;
const said = (value: unknown): string => String((value as { en?: string } | null)?.en ?? value ?? "–");
const distinct = (rows: Row[], column: string): string[] => [...new Set(rows.map((row) => said(row[column])))];

/** Rows where two of their columns meet. */
const crossing = (
  rows: Row[],
  x: string,
  y: string,
  type: "scatter" | "heatmap",
  value?: string,
): EChartsCoreOption => ({
  animation: false,
  grid: { left: 150, right: 10, top: 10, bottom: 60 },
  xAxis: { type: "category", data: distinct(rows, x), axisLabel: { rotate: 40 } },
  yAxis: { type: "category", data: distinct(rows, y), inverse: true },
  ...(value !== undefined && { visualMap: { min: 0, max: 10, show: false } }),
  series: [{ type, data: rows.map((row) => [said(row[x]), said(row[y]), Number(value ? (row[value] ?? 0) : 1)]) }],
});

const options: Record<string, (rows: Row[]) => EChartsCoreOption> = {
  "programme-map": (rows) => ({
    animation: false,
    geo: { map: "china", label: { show: false } },
    series: [
      {
        type: "scatter",
        coordinateSystem: "geo",
        label: { show: true, formatter: "{b}", position: "right" },
        data: rows.map((row) => ({ name: said(row["place"]), value: [row["lon"], row["lat"]] })),
      },
    ],
  }),
  "stage-ladder": (rows) => crossing(rows, "stage", "place", "scatter"),
  timeline: (rows) => crossing(rows, "start", "lane", "scatter"),
  "sector-matrix": (rows) => crossing(rows, "place", "sector", "heatmap", "systems"),
  targets: (rows) => crossing(rows, "year", "measure", "scatter"),
  unknowns: (rows) => crossing(rows, "place", "question", "heatmap", "known"),
};

const topology = land as unknown as Topology;
registerMap("china", feature(topology, Object.values(topology.objects)[0]!) as never);
const { atlas, charts } = await dashboard();
for (const { id, figure } of charts) {
  const rows = chartById(id).rows(atlas) as Row[];
  const box = figure.appendChild(document.createElement("div"));
  box.style.height = "600px";
  init(box, null, { renderer: "svg", width: 720, height: 600 }).setOption(options[id]!(rows));
}
