import { createHash } from "node:crypto";
import { localePath, type Locale } from "../i18n/text.ts";

/** The release that the pages are frozen to; the release command states it. */
export const frozenRelease = { version: process.env["FROZEN_VERSION"]!, date: process.env["FROZEN_DATE"]! };

/** Absolute address of the English overview of the site that publishes the release. */
export const frozenHome = (): string =>
  new URL((process.env["BASE_PATH"] ?? "/").replace(/\/?$/, "/"), import.meta.env.SITE).href;

/** The way from a frozen embed up to the root of the site. */
export const frozenRoot = (locale: Locale, variant: string): string => {
  const path = `v/${frozenRelease.version}${localePath(locale, `/embed/${variant}/`)}`;
  return "../".repeat(path.split("/").length - 1);
};

/** The name of a picture without its ending: the chart and the beginning of the bytes' SHA-256. */
export const pictureName = (chart: string, bytes: Uint8Array): string =>
  `${chart}.${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}`;
