import type { Chart } from "../../charts/define.ts";
import { embedPath } from "../../embeds/address.ts";
import type { EmbedList, ListedChart, ListedEmbed } from "../../embeds/list.ts";
import { words } from "../../i18n/index.ts";
import { locales, type Locale } from "../../i18n/text.ts";
import { schemes } from "../../marks/tokens.ts";
import { dataset } from "../dataset.ts";
import { builtContent, builtPicture, builtReserve, homeAddress, pageOfEmbed, scriptAddress } from "./built.ts";
import { cutsOf, plainOf } from "./variants.ts";

const inEach = <T>(make: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;

/** Where the embeds and pictures of an edition stand, and how high they are: the live one, or that of a release. */
export interface Edition {
  home: typeof homeAddress;
  picture: typeof builtPicture;
  content: typeof builtContent;
  reserve: typeof builtReserve;
}
const live: Edition = { home: homeAddress, picture: builtPicture, content: builtContent, reserve: builtReserve };

const listedEmbeds = (chart: Chart, places: string[], home: string, edition: Edition): ListedEmbed[] =>
  cutsOf(chart, places).flatMap((cut) => {
    const whole = { ...cut, scheme: "auto", bare: false } as const;
    const title = inEach((locale) => edition.content(whole, locale, home).title);
    return [false, true].map((bare) => ({
      place: cut.place ?? null,
      view: cut.view ?? null,
      bare,
      title,
      paths: schemes.map((scheme) => embedPath({ ...whole, scheme, bare }).slice(1)),
      heights: inEach((locale) => edition.reserve({ ...whole, bare }, locale, home)),
    }));
  });

const listedPictures = async (chart: Chart, home: string, edition: Edition): Promise<ListedChart["pictures"]> => {
  const views = ["", ...(chart.views ?? []).slice(1).map(({ id }) => id)];
  const made = views.map(async (view) => {
    const [en, zh] = await Promise.all(locales.map((locale) => edition.picture(chart, view, locale, home)));
    return [view, { en: en!, zh: zh! }] as const;
  });
  return Object.fromEntries(await Promise.all(made));
};

/** Every chart to embed with all its variants and the heights to keep for them; the site is at `home`. */
export const embedList = async (
  charts: Chart[],
  places: string[],
  home: string,
  edition: Edition = live,
): Promise<EmbedList> => ({
  version: dataset.version,
  date: dataset.date,
  license: dataset.license.url,
  home: inEach((locale) => edition.home(locale, home)),
  script: scriptAddress(home),
  schemes,
  charts: await Promise.all(
    charts.map(async (chart) => {
      const page = inEach((locale) => pageOfEmbed(plainOf(chart), locale, home));
      return {
        id: chart.id,
        name: chart.name,
        page,
        credit: inEach((locale) => words(locale).credit(page[locale])),
        pictures: await listedPictures(chart, home, edition),
        embeds: listedEmbeds(chart, places, home, edition),
      };
    }),
  ),
});
