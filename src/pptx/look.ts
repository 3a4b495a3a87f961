import type { Locale } from "../i18n/text.ts";
import { palettes, type ColorName } from "../marks/tokens.ts";
import type { Room } from "./content/page.ts";

/** A rectangle on a slide, in inches. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** 16:9, the size that PowerPoint and WPS give a new deck. */
export const SLIDE = { w: 13.333, h: 7.5 };
const MARGIN = 0.6;
const INNER = SLIDE.w - 2 * MARGIN;
const TOP = 1.62;
const HIGH = 4.86;
const GAP = 0.4;
const HALF = (INNER - GAP) / 2;
const BROAD = 7.9;
/** A map as high as the room is so wide. */
const MAP = 6.5;

const room = (x: number, w: number): Box => ({ x: MARGIN + x, y: TOP, w, h: HIGH });

/** Where the parts of a slide stand. */
export const rooms: Record<Room, Box> = {
  whole: room(0, INNER),
  left: room(0, HALF),
  right: room(HALF + GAP, HALF),
  broad: room(0, BROAD),
  cover: { x: MARGIN, y: 3.35, w: BROAD + 2, h: 3.1 },
  aside: room(BROAD + GAP, INNER - BROAD - GAP),
  map: room(0, MAP),
  beside: room(MAP + GAP, INNER - MAP - GAP),
};

export const boxes = {
  over: { x: MARGIN, y: 0.36, w: INNER, h: 0.28 },
  title: { x: MARGIN, y: 0.62, w: INNER, h: 0.82 },
  rule: { x: MARGIN, y: 1.48, w: INNER, h: 0 },
  sources: { x: MARGIN, y: 6.56, w: INNER, h: 0.36 },
  foot: { x: MARGIN, y: 7.02, w: INNER - 1, h: 0.26 },
  number: { x: SLIDE.w - MARGIN - 0.9, y: 7.02, w: 0.9, h: 0.26 },
  coverTitle: { x: MARGIN, y: 1.5, w: INNER, h: 1.55 },
} as const satisfies Record<string, Box>;

/** Sizes in points. */
export const sizes = { over: 12, title: 28, coverTitle: 40, body: 18, least: 12, table: 13, leastTable: 10, small: 11 };

/** A face for each script. Windows, macOS with Office, and WPS have all of them. */
export interface Face {
  latin: string;
  ea: string;
}
const YAHEI = "Microsoft YaHei";
export const faces: Record<Locale, { head: Face; body: Face }> = {
  en: { head: { latin: "Georgia", ea: "SimSun" }, body: { latin: "Arial", ea: YAHEI } },
  // Chinese headings are read from the back of a room: SimSun's hairlines do not carry so far.
  zh: { head: { latin: "Arial", ea: YAHEI }, body: { latin: "Arial", ea: YAHEI } },
};

/** What spelling checkers and voices take the text for. */
export const languages: Record<Locale, string> = { en: "en-GB", zh: "zh-CN" };

/** Distance of two lines as a share of the size: Han characters stand denser. */
export const leading: Record<Locale, number> = { en: 1.22, zh: 1.4 };

/** A colour of the site as office files write it. */
export const ink = (name: ColorName): string => palettes.light[name].slice(1).toUpperCase();
