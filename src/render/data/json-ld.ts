import { languageTag, locales, otherLocale, type Locale } from "../../i18n/text.ts";
import { dataAddress, dataPage, dataset } from "../dataset.ts";
import type { DataFile } from "./files.ts";

const identifier = (home: string) => `${dataPage(home, "en")}#dataset`;

const schemaOrg = (home: string, locale: Locale, files: DataFile[]) => ({
  "@context": "https://schema.org/",
  "@type": "Dataset",
  "@id": identifier(home),
  name: dataset.title[locale],
  alternateName: dataset.title[otherLocale(locale)],
  description: dataset.description[locale],
  url: dataPage(home, locale),
  version: dataset.version,
  datePublished: dataset.date,
  inLanguage: locales.map((l) => languageTag[l]),
  isAccessibleForFree: true,
  license: dataset.license.url,
  creator: { "@type": "Organization", name: dataset.creator[locale] },
  keywords: dataset.keywords[locale],
  temporalCoverage: dataset.years.join("/"),
  spatialCoverage: { "@type": "Place", name: dataset.place[locale] },
  distribution: files.map((file) => ({
    "@type": "DataDownload",
    name: file.title[locale],
    contentUrl: dataAddress(home, file.name),
    encodingFormat: file.mediaType,
    contentSize: `${file.bytes.length} B`,
    sha256: file.sha256,
  })),
});

/** Prefixes written out, so that no reader of the file has to fetch a context. */
const DCAT_CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const LANGUAGES = ["ENG", "ZHO"].map((code) => ({
  "@id": `http://publications.europa.eu/resource/authority/language/${code}`,
}));
const typed = (value: string, type: string) => ({ "@value": value, "@type": `xsd:${type}` });

const dcatDistribution = (home: string, file: DataFile, said: (text: Record<Locale, string>) => object) => ({
  "@type": "dcat:Distribution",
  "dct:title": said(file.title),
  "dcat:accessURL": { "@id": dataPage(home, "en") },
  "dcat:downloadURL": { "@id": dataAddress(home, file.name) },
  "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${file.mediaType}` },
  "dcat:byteSize": typed(String(file.bytes.length), "nonNegativeInteger"),
  "dct:license": { "@id": dataset.license.url },
  "spdx:checksum": {
    "@type": "spdx:Checksum",
    "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
    "spdx:checksumValue": typed(file.sha256, "hexBinary"),
  },
});

const dcat = (home: string, locale: Locale, files: DataFile[]) => {
  const said = (text: Record<Locale, string>) => ({ "@value": text[locale], "@language": languageTag[locale] });
  return {
    "@context": DCAT_CONTEXT,
    "@type": "dcat:Dataset",
    "@id": identifier(home),
    "dct:title": said(dataset.title),
    "dct:description": said(dataset.description),
    "dct:identifier": identifier(home),
    "dct:issued": typed(dataset.date, "date"),
    "dcat:version": dataset.version,
    "dct:license": { "@id": dataset.license.url },
    "dct:publisher": { "@type": "foaf:Agent", "foaf:name": said(dataset.creator) },
    "dct:language": LANGUAGES,
    "dct:spatial": { "@id": "http://publications.europa.eu/resource/authority/country/CHN" },
    "dct:temporal": {
      "@type": "dct:PeriodOfTime",
      "dcat:startDate": typed(dataset.years[0], "gYear"),
      "dcat:endDate": typed(dataset.years[1], "gYear"),
    },
    "dcat:keyword": dataset.keywords[locale].map((word) => ({ "@value": word, "@language": languageTag[locale] })),
    "dcat:landingPage": { "@id": dataPage(home, locale) },
    "dcat:distribution": files.map((file) => dcatDistribution(home, file, said)),
  };
};

/** The data set described for search engines (schema.org) and for data catalogues (DCAT), in one language. */
export const jsonLd = (home: string, locale: Locale, files: DataFile[]): object[] => [
  schemaOrg(home, locale, files),
  dcat(home, locale, files),
];
