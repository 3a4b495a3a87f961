import type { Chart } from "../charts/define.ts";
import type { Variant } from "../embeds/address.ts";
import type { Picture } from "../embeds/code.ts";
import { embedWords } from "../i18n/embed.ts";
import { formatDate } from "../i18n/format.ts";
import { localePath, type Locale } from "../i18n/text.ts";
import { chartFile } from "../render/chart-files/built.ts";
import { builtContent, builtPicture, builtReserve } from "../render/embed/built.ts";
import type { Edition } from "../render/embed/list.ts";
import { frozenRelease, pictureName } from "./frozen.ts";

const folder = (locale: Locale): string => `v/${frozenRelease.version}${localePath(locale, "/")}`;

/** The line of a frozen embed that names its release, as long as it can get. */
const lineOf = (locale: Locale): string => {
  const { version, date } = frozenRelease;
  return `${embedWords.frozen[locale](version, formatDate(date, locale))} ${embedWords.newer[locale]}`;
};

/** The content of a frozen embed: its links start from nowhere, and so from the page's base, the root of the site. */
export const frozenContent = (variant: Variant<Chart>, locale: Locale, home: string) =>
  builtContent(variant, locale, home, "");

export const frozenReserve = (variant: Variant<Chart>, locale: Locale, home: string) =>
  builtReserve(variant, locale, home, { root: "", line: lineOf(locale) });

const frozenPicture = async (chart: Chart, view: string, locale: Locale, home: string): Promise<Picture> => {
  const { width, height, alt } = await builtPicture(chart, view, locale, home, "");
  const name = view === "" ? chart.id : `${chart.id}.${view}`;
  const bytes = await chartFile(chart, `${name}.png`, locale, home);
  return { src: `${home}${folder(locale)}pictures/${pictureName(name, bytes)}.png`, width, height, alt };
};

/** The embeds that are kept with a release. */
export const frozenEdition: Edition = {
  home: (locale, home) => `${home}${folder(locale)}`,
  picture: frozenPicture,
  content: frozenContent,
  reserve: frozenReserve,
};
