import type pptxgen from "pptxgenjs";
import type { Locale } from "../../i18n/text.ts";
import type { Line } from "../content/page.ts";
import type { PictureSource } from "./picture.ts";
import { faces, ink, languages, leading } from "../look.ts";

/** What every part is written with. */
export interface Pen {
  slide: pptxgen.Slide;
  locale: Locale;
  pictures: PictureSource;
}

type Style = pptxgen.TextPropsOptions;

/** Paragraphs as the library takes them; only the first run of a paragraph may carry the bullet. */
export const runsOf = (
  lines: Line[],
  locale: Locale,
  { size, bullet, ...style }: Style & { size: number },
): pptxgen.TextProps[] =>
  lines.flatMap((line) =>
    line.map(({ text, link, strong, raised, muted }, i) => ({
      text,
      options: {
        lang: languages[locale],
        fontFace: faces[locale].body.latin,
        fontSize: size,
        color: ink(link === undefined ? (muted ? "muted" : "ink") : "azurite"),
        lineSpacing: Math.round(size * leading[locale] * 10) / 10,
        ...style,
        ...(strong ? { bold: true } : {}),
        ...(raised ? { superscript: true } : {}),
        ...(link === undefined ? {} : { hyperlink: { url: link } }),
        ...(i === 0 && bullet !== undefined ? { bullet } : {}),
        ...(i === line.length - 1 ? { breakLine: true } : {}),
      },
    })),
  );
