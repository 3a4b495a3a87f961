import type { Locale } from "../../i18n/text.ts";
import { slideCharts } from "../../slides/drawable.ts";
import type { Line, PicturePart } from "../content/page.ts";
import { linkTo, type Told } from "../content/told.ts";
import { fitText } from "../fit.ts";
import { rooms, type Box } from "../look.ts";
import { drawingOf } from "./drawing.ts";
import type { Pen } from "./pen.ts";
import { writeSmall } from "./text.ts";

/** Makes a PNG of a drawing, whose `width` and `height` are in pixels: as `image/png;base64,…`. The build and the browser have a way each. */
export type PictureSource = (drawing: SVGElement, locale: Locale) => Promise<string>;

/** Pixels per inch: letters of a drawing, at twice their size, come to eleven points and more. */
const DENSITY = 156;
const CAPTION = 10;
const AIR = 0.1;

/** The largest box of a shape in another one, in its middle. */
const containedIn = (box: Box, ratio: number): Box => {
  const w = Math.min(box.w, box.h * ratio);
  return { x: box.x + (box.w - w) / 2, y: box.y, w, h: w / ratio };
};

const captionHeight = (caption: Line[], width: number, locale: Locale): number => {
  for (let h = 0.25; ; h += 0.05)
    if (fitText(caption, { w: width, h }, locale, { most: CAPTION, least: CAPTION - 1 }).size === CAPTION) return h;
};

/** What must be said of a drawing wherever it goes, and where it can be found. */
const captionOf = (told: Told, id: string): Line[] => {
  const { locale } = told.study;
  const carried = slideCharts.get(id)!.notes.filter((note) => note.carried);
  const said = carried.map((note) => note[locale]).join(locale === "zh" ? "" : " ");
  const link = linkTo(told, `/charts/${id}/`);
  return [[...(said === "" ? [] : [{ text: `${said} `, muted: true as const }]), { text: link, link }]];
};

/** Sets the drawing of a slide as a picture, with what must be said of it below. */
export const writePicture = async (pen: Pen, told: Told, { at, placed }: PicturePart): Promise<void> => {
  const { slide, locale, pictures } = pen;
  const { id, description } = placed.chart;
  const room = rooms[at];
  const caption = captionOf(told, id);
  const below = captionHeight(caption, room.w, locale);
  const left = { ...room, h: room.h - below - AIR };
  const canvas = { document: told.document, atlas: told.atlas };
  const drawing = drawingOf(canvas, placed, locale, left);
  const [, , width, height] = drawing.getAttribute("viewBox")!.split(" ").map(Number);
  const box = containedIn(left, width! / height!);
  drawing.setAttribute("width", String(Math.round(box.w * DENSITY)));
  drawing.setAttribute("height", String(Math.round(box.h * DENSITY)));
  const title = placed.titles.find((one) => one.locale === locale)!.title;
  const [data, objectName] = [await pictures(drawing, locale), slideCharts.get(id)!.name[locale]];
  slide.addImage({ data, ...box, altText: `${title}. ${description}`, objectName });
  writeSmall(pen, caption, { ...room, y: room.y + room.h - below, h: below }, CAPTION);
};
