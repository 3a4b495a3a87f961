import { pngTexts, type About } from "../picture/about.ts";
import { formPicture, type Form } from "../picture/form.ts";
import { framePicture, PLATE_WIDTH } from "../picture/frame.ts";
import { previewPicture, type PreviewSize } from "../picture/preview.ts";
import { renderPng } from "../png.ts";
import { chartAddress, factAddress, type Given } from "./given.ts";

type FileTheme = "light" | "dark";

/** Width of a column in print, and what printers ask for. */
const PRINT = { mm: 170, dpi: 300 };

/** Widths in pixels of the PNG files. */
const pngWidths = {
  png: PLATE_WIDTH,
  "2x.png": 2 * PLATE_WIDTH,
  "print.png": Math.round((PRINT.mm / 25.4) * PRINT.dpi),
} as const;
type PngKind = keyof typeof pngWidths;

const aboutOf = (given: Given): About => ({ ...given, url: chartAddress(given) });

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

/** The pictures' font is Chinese and gives curly quotes the width of a Han character: English text takes straight ones. */
const straightQuotes = (svg: string): string =>
  svg.replaceAll(/>[^<]+</g, (text) => text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"'));

/** The same plate as PNG, on light paper. */
export const chartPng = (given: Given, kind: PngKind, view?: string): Promise<Uint8Array<ArrayBuffer>> =>
  renderPng((given.locale === "en" ? straightQuotes : String)(chartSvg(given, "light", view)), {
    width: pngWidths[kind],
    metadata: pngTexts(aboutOf(given)),
    ...(kind === "print.png" && { dpi: PRINT.dpi }),
  });

/** The chart composed anew for a place where people post pictures. */
export const chartForm = (given: Given, form: Form): Promise<Uint8Array<ArrayBuffer>> => {
  const { chart, rows, locale, atlas } = given;
  const svg = formPicture(chart, rows, { ...aboutOf(given), atlas }, form);
  return renderPng(locale === "en" ? straightQuotes(svg) : svg, { metadata: pngTexts(aboutOf(given)) });
};

/** The picture that the gallery shows. */
export const chartPreview = ({ chart, rows, locale }: Given, theme: FileTheme, size: PreviewSize): string =>
  previewPicture(chart, rows, { locale, theme, size });
