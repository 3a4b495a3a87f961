import type pptxgen from "pptxgenjs";
import { pptxWords as w } from "../../i18n/pptx.ts";
import type { Locale } from "../../i18n/text.ts";
import { sourcesOf } from "../../record/profile.ts";
import { measure } from "../../marks/text.ts";
import type { Line, Page, Part } from "../content/page.ts";
import { linkTo, type Told } from "../content/told.ts";
import { fitText } from "../fit.ts";
import { boxes, faces, languages, leading, sizes, type Box } from "../look.ts";
import { writeChart } from "./chart.ts";
import { layouts } from "./master.ts";
import type { Pen } from "./pen.ts";
import { writePicture, type PictureSource } from "./picture.ts";
import { writeTable } from "./table.ts";
import { writeSmall, writeText } from "./text.ts";

/** The documents of a slide's facts: as many by their titles as one line holds. */
const sourceLine = (told: Told, facts: string[]): Line => {
  const { locale } = told.study;
  const sources = sourcesOf(told.atlas, facts).map(({ source }) => source);
  const lineWith = (n: number): Line => [
    { text: w.sources[locale], muted: true },
    ...sources
      .slice(0, n)
      .flatMap(({ id, title }, i): Line => [
        ...(i > 0 ? [{ text: w.between[locale], muted: true as const }] : []),
        { text: title[locale], link: linkTo(told, `/sources/${id}/`) },
      ]),
    ...(n < sources.length ? [{ text: w.more[locale](sources.length - n), muted: true as const }] : []),
  ];
  const room = boxes.sources.w * 72;
  const width = (line: Line) => measure(line.map(({ text }) => text).join(""), sizes.small, locale);
  let n = sources.length;
  while (n > 1 && width(lineWith(n)) > room) n -= 1;
  return lineWith(n);
};

const writePart = async (pen: Pen, told: Told, part: Part): Promise<void> => {
  if (part.kind === "text") writeText(pen, part);
  else if (part.kind === "table") writeTable(pen, part);
  else if (part.kind === "chart") writeChart(pen, part);
  else await writePicture(pen, told, part);
};

/** Bold and serif letters, and the air around digits in Han text, are wider than texts are measured. */
const BOLDER: Record<Locale, number> = { en: 1.12, zh: 1.3 };

const writeTitle = ({ slide, locale }: Pen, title: string, box: Box, most: number): void => {
  const { size } = fitText([[{ text: title }]], { w: box.w / BOLDER[locale], h: box.h }, locale, { most, least: 16 });
  // Options of the whole box are overruled by those of the layout; those of a run are not.
  const run = {
    fontSize: size,
    fontFace: faces[locale].head.latin,
    bold: locale === "zh",
    lang: languages[locale],
    lineSpacing: Math.round(size * leading[locale] * 10) / 10,
  };
  slide.addText([{ text: title, options: run }], { placeholder: "title", fit: "none" });
};

/** Adds a slide to the deck; `number` is its position, by which the package finds its notes. */
export const writePage = async (
  deck: pptxgen,
  told: Told,
  content: Page,
  { number, pictures }: { number: number; pictures: PictureSource },
): Promise<void> => {
  const cover = number === 1;
  const { locale } = told.study;
  const slide = deck.addSlide({ masterName: cover ? layouts.cover : layouts.slide });
  const pen: Pen = { slide, locale, pictures };
  const over = cover ? { ...boxes.over, y: 1.1 } : boxes.over;
  writeTitle(pen, content.title, cover ? boxes.coverTitle : boxes.title, cover ? sizes.coverTitle : sizes.title);
  writeSmall(pen, [[{ text: content.over, muted: true }]], over, sizes.over);
  for (const part of content.parts) await writePart(pen, told, part);
  if (content.facts.length > 0) writeSmall(pen, [sourceLine(told, content.facts)], boxes.sources);
  slide.addNotes(`notes ${number}`);
};
