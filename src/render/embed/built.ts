import type { Chart } from "../../charts/define.ts";
import { embedPath, type Variant } from "../../embeds/address.ts";
import type { Pasted, Picture } from "../../embeds/code.ts";
import type { Point } from "../../embeds/reserved.ts";
import { embedCodeWords } from "../../i18n/embed-code.ts";
import { words } from "../../i18n/index.ts";
import { languageTag, type Locale } from "../../i18n/text.ts";
import { svgSize } from "../../marks/root.ts";
import { chartFile } from "../chart-files/built.ts";
import { altOf } from "../chart-files/caption.ts";
import { chartAddress, factAddress, pageAddress } from "../page-address.ts";
import { embedContent, type EmbedContent } from "./content.ts";
import { embedReserve } from "./sheet.ts";
import { plainOf } from "./variants.ts";

/** Absolute address of the script for the page around. */
export const scriptAddress = (home: string): string => `${home}embed.js`;

/** Absolute address of the overview in a language. */
export const homeAddress = (locale: Locale, home: string): string => pageAddress(home, locale, "/");

/** Absolute address of a file of a chart. */
export const fileAddress = (name: string, locale: Locale, home: string): string =>
  pageAddress(home, locale, `/charts/${name}`);

/** Absolute address of the social image of a chart's page. */
export const socialAddress = ({ id }: Pick<Chart, "id">, locale: Locale, home: string): string =>
  pageAddress(home, locale, `/social/charts/${id}.png`);

/** Absolute address of the page of an embed's chart; `home` is that of the English overview, ending in a slash. */
export const pageOfEmbed = ({ chart }: Pick<Variant, "chart">, locale: Locale, home: string): string =>
  chartAddress({ home, locale, chart });

/** Absolute address of an embed. */
export const embedAddress = (variant: Variant, locale: Locale, home: string): string =>
  pageAddress(home, locale, embedPath(variant));

/** The content of an embed; its links start from the root of the site, or from what else is given. */
export const builtContent = (
  variant: Variant<Chart>,
  locale: Locale,
  home: string,
  root = new URL(home).pathname,
): EmbedContent => embedContent(variant, locale, (fact) => factAddress(root, locale, fact));

const reserves = new Map<string, readonly Point[]>();

/** The height to keep for an embed, at every width; its colours do not matter. An edition may end on a line of its own. */
export const builtReserve = (
  variant: Variant<Chart>,
  locale: Locale,
  home: string,
  { root, line }: { root?: string; line?: string } = {},
): readonly Point[] => {
  const key = `${home} ${locale} ${embedPath({ ...variant, scheme: "auto" })}`;
  const page = pageOfEmbed(variant, locale, home);
  const points =
    reserves.get(key) ?? embedReserve(variant, builtContent(variant, locale, home, root), locale, page, line);
  reserves.set(key, points);
  return points;
};

/** The picture of a chart: what stands where no frame can, and what may be pasted instead. */
export const builtPicture = async (
  chart: Chart,
  view: string,
  locale: Locale,
  home: string,
  root?: string,
): Promise<Picture> => {
  const name = view === "" ? chart.id : `${chart.id}.${view}`;
  const { title, description } = builtContent({ chart, scheme: "auto", bare: false }, locale, home, root);
  const src = fileAddress(`${name}.png`, locale, home);
  return {
    src,
    src2x: src.replace(/png$/, "2x.png"),
    // The picture is this plate in as many pixels, but takes longer to draw.
    ...svgSize(new TextDecoder().decode(await chartFile(chart, `${name}.svg`, locale, home))),
    alt: altOf({ chart, locale, title, description }),
  };
};

/** Everything that the code to embed a chart as a whole is made of. */
export const builtPasted = async (chart: Chart, locale: Locale, home: string): Promise<Pasted> => {
  const plain = plainOf(chart);
  const page = pageOfEmbed(plain, locale, home);
  const { title } = builtContent(plain, locale, home);
  return {
    lang: languageTag[locale],
    src: embedAddress(plain, locale, home),
    page,
    title: embedCodeWords.frameTitle[locale](chart.name[locale], title),
    credit: words(locale).credit(page),
    picture: await builtPicture(chart, "", locale, home),
    reserved: builtReserve(plain, locale, home),
    script: scriptAddress(home),
    open: embedCodeWords.open[locale],
  };
};
