import type { Chart } from "../../charts/define.ts";
import { fileUses } from "../../i18n/chart-files.ts";
import { mediaTypes } from "../media-types.ts";
import type { Given } from "./given.ts";
import { chartJson } from "./json.ts";
import { chartForm, chartOutlines, chartPdf, chartPng, chartPreview, chartPrint, chartSvg } from "./pictures.ts";
import { chartCsv } from "./table.ts";
import { chartWorkbook } from "./workbook.ts";

/** What a file is good for, by the ending of its name. */
type FileKind = keyof typeof fileUses;

/** One file of a chart, to be made when it is asked for. */
export interface ChartFile {
  name: string;
  /** Missing for the pictures of the gallery, which are not offered. */
  kind?: FileKind;
  /** The further view of the chart that it shows. */
  view?: NonNullable<Chart["views"]>[number];
  make(given: Given): string | Promise<string | Uint8Array>;
}

/** Of the further views of a chart only these: the forms for social media show the first. */
const pictureKinds = [
  "svg",
  "dark.svg",
  "png",
  "2x.png",
  "pdf",
  "print.png",
  "outlines.svg",
] as const satisfies FileKind[];
const makers: Record<FileKind, (given: Given, view?: string) => string | Promise<string | Uint8Array>> = {
  svg: (given, view) => chartSvg(given, "light", view),
  "dark.svg": (given, view) => chartSvg(given, "dark", view),
  png: (given, view) => chartPng(given, "png", view),
  "2x.png": (given, view) => chartPng(given, "2x.png", view),
  "square.png": (given) => chartForm(given, "square"),
  "story.png": (given) => chartForm(given, "story"),
  pdf: chartPdf,
  "print.png": chartPrint,
  "outlines.svg": chartOutlines,
  csv: chartCsv,
  xlsx: chartWorkbook,
  json: chartJson,
};

const previews: [string, ChartFile["make"]][] = [
  ["preview.svg", (given) => chartPreview(given, "light", "wide")],
  ["preview.dark.svg", (given) => chartPreview(given, "dark", "wide")],
  ["preview.narrow.svg", (given) => chartPreview(given, "light", "narrow")],
  ["preview.narrow.dark.svg", (given) => chartPreview(given, "dark", "narrow")],
];

/** Every file of a chart, in the order in which they are offered: of further views only the pictures. */
export const chartFilesOf = ({ id, views = [] }: Pick<Chart, "id" | "views">): ChartFile[] => [
  ...(Object.keys(makers) as FileKind[]).map((kind) => ({
    name: `${id}.${kind}`,
    kind,
    make: (given: Given) => makers[kind](given, views[0]?.id),
  })),
  ...views.slice(1).flatMap((view) =>
    pictureKinds.map((kind) => ({
      name: `${id}.${view.id}.${kind}`,
      kind,
      view,
      make: (given: Given) => makers[kind](given, view.id),
    })),
  ),
  ...previews.map(([ending, make]) => ({ name: `${id}.${ending}`, make })),
];

/** Media type of a file by its name. */
export const mediaTypeOf = (name: string): string => mediaTypes[name.split(".").at(-1) as keyof typeof mediaTypes];
