import type pptxgen from "pptxgenjs";
import { pptxWords as w } from "../../i18n/pptx.ts";
import type { Locale } from "../../i18n/text.ts";
import { sourcesOf } from "../../record/profile.ts";
import { measure } from "../../marks/text.ts";
import type { Line, Page, Part } from "../content/page.ts";
import { linkTo, type Told } from "../content/told.ts";
import { countLines, fitText, linesOf } from "../fit.ts";
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

/** Smaller than this, a title of one line is worse than one of two. */
const LEAST_TITLE = 22;

const titleSize = (title: string, box: Pick<Box, "w" | "h">, locale: Locale, most: number): number => {
  const line = [{ text: title }];
  for (let size = most; size >= LEAST_TITLE; size -= 1) if (countLines(line, box.w, size, locale) === 1) return size;
  return fitText([line], box, locale, { most, least: 16 }).size;
};

/** Shares of its width that a title of several lines may take. */
const SHARES = Array.from({ length: 25 }, (_, i) => 1 - i / 50);

/** A title in lines of about the same length, cut behind a comma where it can be: a last word does not stand alone. */
const balanced = (title: string, width: number, size: number, locale: Locale): string[] => {
  const linesAt = (share: number) => linesOf([{ text: title }], width * share, size, locale);
  const most = linesAt(1).length;
  if (most === 1) return [title];
  const breaks = SHARES.map(linesAt).filter(({ length }) => length === most);
  const chosen = breaks.findLast(([first]) => /[,;:，；：]$/.test(first!)) ?? breaks.at(-1)!;
  let at = 0;
  return chosen.map((line, i, { length }) => {
    const start = at;
    at = i === length - 1 ? title.length : title.indexOf(line, start) + line.length;
    while (title[at] === " ") at += 1;
    return title.slice(start, at);
  });
};

const writeTitle = ({ slide, locale }: Pen, title: string, box: Box, most: number): void => {
  const own = { w: box.w / BOLDER[locale], h: box.h };
  const size = titleSize(title, own, locale, most);
  // Options of the whole box are overruled by those of the layout; those of a run are not.
  const run = {
    fontSize: size,
    fontFace: faces[locale].head.latin,
    bold: locale === "zh",
    lang: languages[locale],
    lineSpacing: Math.round(size * leading[locale] * 10) / 10,
  };
  const runs = balanced(title, own.w, size, locale).map((text, i) => ({
    text,
    options: { ...run, ...(i > 0 ? { softBreakBefore: true } : {}) },
  }));
  slide.addText(runs, { placeholder: "title", fit: "none" });
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
