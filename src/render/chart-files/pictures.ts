import { pngTexts, type About } from "../picture/about.ts";
import { kept } from "../picture/cache.ts";
import type { Form } from "../picture/form-layout.ts";
import { formDrawn } from "../picture/form.ts";
import { framePicture, PLATE_WIDTH } from "../picture/frame.ts";
import { withOutlines } from "../picture/outlines.ts";
import { printPages, printPicture } from "../picture/pages.ts";
import { previewPicture, type PreviewSize } from "../picture/preview.ts";
import { renderPng } from "../png.ts";
import { inThread } from "../threads/pool.ts";
import type { Given } from "./given.ts";
import { chartAddress, factAddress } from "../page-address.ts";

type FileTheme = "light" | "dark";

/** Width of a column in print, and what printers ask for. */
const PRINT = { mm: 170, dpi: 300 };

/** Widths in pixels of the PNG files that show the plate. */
const pngWidths = { png: PLATE_WIDTH, "2x.png": 2 * PLATE_WIDTH } as const;
type PngKind = keyof typeof pngWidths;

const aboutOf = (given: Given): About => {
  const { title, description, locale, sources } = given;
  return { title, description, locale, sources, url: chartAddress(given) };
};

const drawn = new WeakMap<Given, Map<string, string>>();

/** A chart (one view of it) as a plate that stands alone, drawn once; each mark leads to the page of its fact. */
export const chartSvg = (given: Given, theme: FileTheme, view?: string): string => {
  const plates = drawn.get(given) ?? new Map<string, string>();
  drawn.set(given, plates);
  const { chart, rows, home, locale } = given;
  const link = (fact: string) => factAddress(home, locale, fact);
  const key = `${theme} ${view ?? ""}`;
  const plate = plates.get(key) ?? framePicture(chart, rows, { ...aboutOf(given), theme, view, link });
  plates.set(key, plate);
  return plate;
};

type Png = Promise<Uint8Array<ArrayBuffer>>;

/** The same plate as PNG, on light paper. */
export const chartPng = (given: Given, kind: PngKind, view?: string): Png =>
  renderPng(chartSvg(given, "light", view), {
    width: pngWidths[kind],
    metadata: pngTexts(aboutOf(given)),
  });

/** The plate with its letters as outlines. */
export const chartOutlines = (given: Given, view?: string): string => {
  const { chart, locale } = given;
  const name = ["outlines", chart.id, view, locale].filter(Boolean).join("-");
  return withOutlines(chartSvg(given, "light", view), name);
};

/** The chart composed anew for a place where people post pictures. */
export const chartForm = (given: Given, form: Form): Png => {
  const { chart, rows, locale, atlas } = given;
  const about = aboutOf(given);
  const { svg, said } = formDrawn(chart, rows, { ...about, atlas }, form);
  const description = [about.description, said].filter(Boolean).join(locale === "zh" ? "" : " ");
  return renderPng(svg, { metadata: pngTexts({ ...about, description }) });
};

/** The chart, or the first page of a long one, for paper. */
export const chartPrint = (given: Given, view?: string): Png => {
  const { chart, rows } = given;
  return renderPng(printPicture(chart, rows, { ...aboutOf(given), view }), {
    width: Math.round((PRINT.mm / 25.4) * PRINT.dpi),
    metadata: pngTexts(aboutOf(given)),
    dpi: PRINT.dpi,
  });
};

/** The chart as a document of as many A4 pages as it needs; kept like the pictures. */
export const chartPdf = (given: Given, view?: string): Promise<Buffer> => {
  const { chart, rows } = given;
  const about = aboutOf(given);
  const pages = printPages(chart, rows, { ...about, view });
  return kept(pages, () => inThread("chartPdf", { pages, about }));
};

/** The picture that the gallery shows. */
export const chartPreview = ({ chart, rows, locale }: Given, theme: FileTheme, size: PreviewSize): string =>
  previewPicture(chart, rows, { locale, theme, size });
