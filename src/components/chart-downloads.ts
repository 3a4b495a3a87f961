import type { Chart } from "../charts/define.ts";
import { cardUse, chartFileWords as w, fileGroups, fileUses } from "../i18n/chart-files.ts";
import { formatSize } from "../i18n/size.ts";
import type { Locale } from "../i18n/text.ts";
import { chartFile } from "../render/chart-files/built.ts";
import { chartFilesOf } from "../render/chart-files/files.ts";
import { pngSize } from "../render/picture/chunks.ts";
import { socialPng } from "../render/social/built.ts";
import { address } from "./address.ts";

/** A file as it is offered: where it is, under which name it is saved, what it is good for, and how large it is. */
export interface Offer {
  href: string;
  name: string;
  use: string;
  pixels: string;
  size: string;
}

export interface Offers {
  name: string;
  files: Offer[];
}

type Group = keyof typeof fileGroups;

type Make = () => Promise<Uint8Array>;

const offer = async (href: string, name: string, use: string, make: Make, locale: Locale): Promise<Offer> => {
  // To know the sizes all pictures must be drawn: who edits the record would wait seconds for them after each edit.
  if (import.meta.env.DEV) return { href, name, use, pixels: "", size: "" };
  const bytes = await make();
  const pixels = name.endsWith(".png") ? pngSize(bytes) : undefined;
  return {
    href,
    name,
    use,
    pixels: pixels === undefined ? "" : w.pixels[locale](pixels.width, pixels.height),
    size: formatSize(bytes.length, locale),
  };
};

/** The picture that goes with links to the page is made for the page, not for the chart's files. */
const cardOf = (chart: Chart, locale: Locale, home: string): Promise<Offer> => {
  const picture = `charts/${chart.id}`;
  const make = () => socialPng(picture, locale, home);
  return offer(address(locale, `/social/${picture}.png`), `${chart.id}.social.png`, cardUse[locale], make, locale);
};

/** The files of a chart by what they are for, in the dev server without their sizes; `home` is the absolute address of the English overview. */
export const offersOf = async (chart: Chart, locale: Locale, home: string): Promise<Offers[]> => {
  const files = chartFilesOf(chart).flatMap((file) => (file.kind ? [{ ...file, kind: file.kind }] : []));
  const filesIn = (group: Group) =>
    files
      .filter(({ kind }) => fileUses[kind].group === group)
      .map(({ name, kind, view = chart.views?.[0] }) => {
        const use = fileUses[kind];
        const seen =
          view && use.group !== "data" && use.group !== "social" ? `${view.name[locale]}${w.of[locale]}` : "";
        const make = () => chartFile(chart, name, locale, home);
        return offer(address(locale, `/charts/${name}`), name, seen + use[locale], make, locale);
      });
  return Promise.all(
    (Object.keys(fileGroups) as Group[]).map(async (group) => ({
      name: fileGroups[group][locale],
      files: await Promise.all([...(group === "social" ? [cardOf(chart, locale, home)] : []), ...filesIn(group)]),
    })),
  );
};
