import { readFileSync } from "node:fs";
import { renderPng } from "../png.ts";

/** The site's mark; everything that shows it is made of this drawing. */
const MARK = "public/icon.svg";

/** Widths of the mark as PNG, in pixels: for a phone's home screen and for the manifest. */
export const iconSizes = [180, 192, 512] as const;

/** Path of the mark as PNG. */
export const iconPath = (size: (typeof iconSizes)[number]): string => `/icon-${size}.png`;

/** The site's mark as a square PNG. */
export const iconPng = (size: number): Promise<Uint8Array<ArrayBuffer>> =>
  renderPng(readFileSync(MARK, "utf8"), { width: size });
