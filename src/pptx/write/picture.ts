import { chartById } from "../../../charts/index.ts";
import { maker } from "../../../marks/svg.ts";
import { blankDocument } from "../../draw.ts";
import { sizedMap } from "../../social/plates/map.ts";
import type { Chart, ChartRow } from "../../../charts/define.ts";
import { sourcesOf } from "../../../record/profile.ts";
import { factsUnder } from "../../../charts/define.ts";
import { languageTag } from "../../../i18n/text.ts";
import { insetOf } from "../../picture/form-inset.ts";
import { theme } from "../../picture/form-layout.ts";
import { renderPng } from "../../png.ts";
import { linkTo, type Told } from "../content/told.ts";
import type { Line, PicturePart } from "../content/slide.ts";
import { fitText } from "../fit.ts";
import { rooms } from "../look.ts";
import type { Pen } from "./pen.ts";
import { writeSmall } from "./text.ts";

/** Pixels per inch: a chart's smallest letters, drawn at twice their size, come to eleven points. */
const DENSITY = 156;
const CAPTION = 10;

interface Size {
  width: number;
  height: number;
}

interface Drawn {
  svg: string;
  said: string | null;
  alt: string;
}

/** The map, which must not be cut: of one place with that in focus. */
const mapIn = (atlas: Told["atlas"], places: string[], locale: Told["study"]["locale"], size: Size) => {
  const document = blankDocument();
  const h = maker(document);
  const focus = places.length === 1 ? atlas.place(places[0]!) : undefined;
  const nodes = sizedMap(atlas, size, focus)({ document, h, theme, locale });
  return { markup: nodes.map((node) => node.outerHTML).join(""), said: null };
};

/** A chart in a room of that many pixels, without frame: the slide has title and sources. */
const drawn = (chart: Chart, rows: ChartRow[], { atlas, study, home }: Told, width: number, height: number): Drawn => {
  const { locale } = study;
  const [title, description] = [chart.title(rows, locale), chart.describe(rows, locale)];
  const url = linkTo({ atlas, study, home }, `/charts/${chart.id}/`);
  const sources = sourcesOf(atlas, factsUnder(chart, atlas, rows)).map(({ source }) => source);
  const about = { title, description, locale, url, sources, atlas };
  const { markup, said } = chart.uncut
    ? mapIn(atlas, study.places, locale, { width, height })
    : insetOf(chart, rows, about, { x: 0, y: 0, width, height });
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` lang="${languageTag[locale]}" font-family="Noto Sans SC" font-size="24" fill="${theme.color("ink")}">`,
    `<rect width="${width}" height="${height}" fill="${theme.color("paper")}"/>${markup}</svg>`,
  ].join("");
  return { svg, said, alt: `${title}. ${description}` };
};

/** Sets a chart of the site as a picture, with what must be said of it below. */
export const writePicture = async (pen: Pen, told: Told, { at, chart: id, places }: PicturePart): Promise<void> => {
  const { slide, locale } = pen;
  const chart = chartById(id);
  const rows = chart.rows(told.atlas, places === undefined ? {} : { places });
  const box = rooms[at];
  const carried = chart.notes.filter((note) => note.carried).map((note) => note[locale]);
  const link = linkTo(told, `/charts/${id}/`);
  const captionOf = (said: string | null): Line[] => [
    [
      { text: [...carried, ...(said === null ? [] : [said])].join(locale === "zh" ? "" : " ") + " ", muted: true },
      { text: link, link },
    ],
  ];
  const heightOf = (caption: Line[]) => {
    for (let h = 0.25; ; h += 0.05)
      if (fitText(caption, { w: box.w, h }, locale, { most: CAPTION, least: CAPTION - 1 }).size === CAPTION) return h;
  };
  const room = (caption: Line[]) => ({ w: box.w, h: box.h - heightOf(caption) - 0.1 });
  const draw = ({ w, h }: { w: number; h: number }) =>
    drawn(chart, rows, told, Math.round(w * DENSITY), Math.round(h * DENSITY));
  const first = draw(room(captionOf(null)));
  const caption = captionOf(first.said);
  const { w, h } = room(caption);
  const { svg, alt } = first.said === null ? first : draw({ w, h });
  const png = await renderPng(svg);
  slide.addImage({
    data: `image/png;base64,${Buffer.from(png).toString("base64")}`,
    x: box.x,
    y: box.y,
    w,
    h,
    altText: alt,
    objectName: chart.name[locale],
  });
  writeSmall(pen, caption, { x: box.x, y: box.y + h + 0.1, w, h: heightOf(caption) }, CAPTION);
};
