import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Rolldown } from "vite";
import { siteFolder } from "../site-folder.ts";

/** A page to measure: its address, what it asks for by address, and what in it is a chart that can be seen. */
export interface MeasuredPage {
  name: string;
  address: string;
  files: Map<string, { type: string; body: string }>;
  /** Selects one element a chart. */
  charts: string;
  /** So slow that fewer visits tell enough. */
  slow?: boolean;
}

const overview = (): string => readFileSync(join(siteFolder, "index.html"), "utf8");

/** The first wide drawing of each chart of the built overview. */
const drawings = (): { id: string; svg: string }[] =>
  [
    ...overview().matchAll(
      /<figure[^>]* data-chart="([^"]+)"[\s\S]*?<div class="wide[^"]*"[^>]*>(<svg[\s\S]*?<\/svg>)/g,
    ),
  ].map(([, id, svg]) => ({ id: id!, svg: svg! }));

const html = (title: string, body: string): { type: string; body: string } => ({
  type: "text/html; charset=utf-8",
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`,
});

/** The colours and the face of the page's drawings, so that the plain page shows them as well. */
const looks = (): string =>
  [...overview().matchAll(/<style>([\s\S]*?)<\/style>/g)]
    .flatMap(([, style]) => style!.match(/:root\s*\{[^}]*\}/g) ?? [])
    .concat("svg{font-family:var(--sans)}")
    .join("");

/** The same drawings in a page made by hand, with nothing else: no page that shows them on a wide screen can be faster. */
const floor = (): MeasuredPage => {
  const body = `<style>${looks()}</style>${drawings()
    .map(({ svg }) => `<figure>${svg}</figure>`)
    .join("")}`;
  return {
    name: "by hand",
    address: "/hand/",
    charts: "figure > svg",
    files: new Map([["/hand/", html("By hand", body)]]),
  };
};

/** All drawings that the overview's charts have, of each view and for phones, too: what such a page by hand would hold. */
const floorOfAll = (): MeasuredPage => {
  const drawn = (markup: string, hidden = ""): string =>
    [...markup.matchAll(/<div class="(wide|narrow)[^>]*>(<svg[\s\S]*?<\/svg>)/g)]
      .map(([, width, svg]) => `<div class="${width}"${hidden}>${svg}</div>`)
      .join("");
  const charts = overview().match(/<figure[^>]* data-chart[\s\S]*?<\/figure>/g)!;
  const others = overview().match(/<div [^>]*data-view-of[\s\S]*?(?=<div [^>]*data-view-of|<div class="paper-only")/g)!;
  const widths = ".narrow{display:none}@media(width<600px){.wide{display:none}.narrow:not([hidden]){display:block}}";
  const body = [...charts.map((chart) => drawn(chart)), ...others.map((other) => drawn(other, " hidden"))]
    .map((svgs) => `<figure>${svgs}</figure>`)
    .join("");
  return {
    name: "by hand for phones, too",
    address: "/hand/all/",
    charts: ".wide:not([hidden]) > svg",
    files: new Map([["/hand/all/", html("By hand", `<style>${looks()}${widths}</style>${body}`)]]),
  };
};

const bundle = async (entry: string): Promise<string> => {
  const made = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rollupOptions: { input: entry, output: { codeSplitting: false } },
    },
  });
  const { output } = (Array.isArray(made) ? made[0] : made) as Rolldown.RolldownOutput;
  return output[0].code;
};

/** The same charts drawn in the browser from the record by a script. */
const drawnBy = async (name: string, entry: string, charts: string): Promise<MeasuredPage> => {
  const address = `/${name.toLowerCase()}/`;
  // Room is kept for the charts, as a careful page would.
  const figures = drawings().map(({ id, svg }) => {
    const height = / height="(\d+)"/.exec(svg)![1]!;
    return `<figure data-chart="${id}" style="min-height:${height}px"></figure>`;
  });
  return {
    name,
    address,
    charts,
    slow: true,
    files: new Map([
      [address, html(name, `${figures.join("")}<script type="module" src="page.js"></script>`)],
      [`${address}page.js`, { type: "text/javascript", body: await bundle(entry) }],
      [`${address}record.json`, { type: "application/json", body: readFileSync(".atlas/atlas.json", "utf8") }],
    ]),
  };
};

/** Our overview, the same by hand for a wide screen and for all, and the same drawn in the browser by Plot and by ECharts. */
export const measuredPages = async (): Promise<MeasuredPage[]> => [
  { name: "overview", address: "/", charts: ".chart .wide:not([hidden]) > svg", files: new Map() },
  floor(),
  floorOfAll(),
  await drawnBy("Plot", "src/bench/plot.ts", "figure > svg"),
  await drawnBy("ECharts", "src/bench/echarts.ts", "figure svg"),
];

/** How many charts each of the pages shows. */
export const chartCount = (): number => drawings().length;
