import type { Chart } from "../../charts/define.ts";
import { words } from "../../i18n/index.ts";
import { languageTag, type Locale } from "../../i18n/text.ts";
import { chartFilesOf, mediaTypeOf } from "../chart-files/files.ts";
import { dataPage, dataset } from "../dataset.ts";
import { builtContent, builtPasted, fileAddress, homeAddress, socialAddress } from "./built.ts";
import { plainOf } from "./variants.ts";

const TABLES = /\.(csv|xlsx|json)$/;

/** A chart described for search engines (schema.org): the picture with its licence and credit, and the rows as a data set. */
export const chartJsonLd = async (chart: Chart, locale: Locale, home: string): Promise<object[]> => {
  const { page, credit, picture } = await builtPasted(chart, locale, home);
  const { title, description } = builtContent(plainOf(chart), locale, home);
  const shared = {
    "@context": "https://schema.org/",
    name: title,
    description,
    url: page,
    inLanguage: languageTag[locale],
    license: dataset.license.url,
    creator: { "@type": "Organization", name: dataset.creator[locale] },
    creditText: credit,
    isAccessibleForFree: true,
  };
  const image = {
    ...shared,
    "@type": "ImageObject",
    contentUrl: picture.src,
    thumbnailUrl: socialAddress(chart, locale, home),
    width: picture.width,
    height: picture.height,
    encodingFormat: "image/png",
    caption: chart.subtitle[locale],
    copyrightNotice: words(locale).siteName,
    acquireLicensePage: `${homeAddress(locale, home)}about/`,
  };
  const rows = {
    ...shared,
    "@type": "Dataset",
    "@id": `${page}#data`,
    version: dataset.version,
    datePublished: dataset.date,
    isPartOf: { "@type": "Dataset", "@id": `${dataPage(home, "en")}#dataset`, name: dataset.title[locale] },
    temporalCoverage: dataset.years.join("/"),
    spatialCoverage: { "@type": "Place", name: dataset.place[locale] },
    distribution: chartFilesOf(chart)
      .filter(({ name }) => TABLES.test(name))
      .map(({ name }) => ({
        "@type": "DataDownload",
        contentUrl: fileAddress(name, locale, home),
        encodingFormat: mediaTypeOf(name),
      })),
  };
  return [image, rows];
};
