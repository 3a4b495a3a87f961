import type pptxgen from "pptxgenjs";
import type { Locale } from "../../i18n/text.ts";
import { boxes, faces, ink, languages, leading, sizes } from "../look.ts";

/** The layouts of a deck, by name. */
export const layouts = { cover: "Cover", slide: "Slide" } as const;

const titleOf = (locale: Locale, cover: boolean) => ({
  placeholder: {
    options: {
      name: "title",
      type: "title" as const,
      ...(cover ? boxes.coverTitle : boxes.title),
      margin: 0,
      fontFace: faces[locale].head.latin,
      fontSize: cover ? sizes.coverTitle : sizes.title,
      bold: locale === "zh",
      color: ink("ink"),
      align: "left" as const,
      valign: cover ? ("bottom" as const) : ("middle" as const),
      lang: languages[locale],
      lineSpacingMultiple: 1,
    },
    text: "",
  },
});

/** Defines the two layouts: paper, title, hairline, credit with licence and version, page number. */
export const defineLayouts = (deck: pptxgen, locale: Locale, foot: string): void => {
  const face = { fontFace: faces[locale].body.latin, fontSize: sizes.small, color: ink("muted") };
  const small = { ...face, lang: languages[locale], margin: 0, valign: "middle" as const };
  const line = { line: { ...boxes.rule, line: { color: ink("line"), width: 0.75 } } };
  for (const [key, title] of Object.entries(layouts))
    deck.defineSlideMaster({
      title,
      background: { color: ink("paper") },
      objects: [
        key === "cover" ? { line: { ...line.line, y: boxes.coverTitle.y + boxes.coverTitle.h + 0.12 } } : line,
        titleOf(locale, key === "cover"),
        { text: { text: foot, options: { ...boxes.foot, ...small, lineSpacing: sizes.small * leading[locale] } } },
      ],
      slideNumber: { ...boxes.number, ...face, align: "right", margin: 0 },
    });
};
