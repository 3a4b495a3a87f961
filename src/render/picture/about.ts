import { words } from "../../i18n/index.ts";
import { languageTag, type Locale } from "../../i18n/text.ts";
import { escapeXml } from "../../marks/xml.ts";
import type { Source } from "../../tables/sources.ts";
import { dataset } from "../dataset.ts";

/** What a picture says of itself, in sight and in its metadata. */
export interface About {
  title: string;
  description: string;
  locale: Locale;
  /** Address of the page that the picture belongs to. */
  url: string;
  /** The documents that it rests on, the most used first. */
  sources: Source[];
}

const NAMESPACES = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
  cc: "http://creativecommons.org/ns#",
  xmpRights: "http://ns.adobe.com/xap/1.0/rights/",
};

const list = (kind: "Alt" | "Bag" | "Seq", items: string[]): string => `<rdf:${kind}>${items.join("")}</rdf:${kind}>`;
const item = (text: string): string => `<rdf:li>${escapeXml(text)}</rdf:li>`;

const documentLine = ({ title, publisher, url }: Source, locale: Locale): string =>
  [title[locale], publisher[locale], url].filter(Boolean).join(locale === "zh" ? "，" : ", ");

/** Who may use it and how: one line. */
export const rights = (locale: Locale): string => {
  const { license } = dataset;
  return locale === "zh"
    ? `${words(locale).siteName}，${license.title.zh}，${license.url}`
    : `${words(locale).siteName}, ${license.title.en}, ${license.url}`;
};

/** Dublin Core and rights as RDF, in the form that both SVG and XMP readers take. */
export const rdfOf = ({ title, description, locale, url, sources }: About): string => {
  const said = (text: string) => list("Alt", [`<rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li>`]);
  const properties: [string, string][] = [
    ["dc:title", said(title)],
    ["dc:description", said(description)],
    ["dc:creator", list("Seq", [item(words(locale).siteName)])],
    ["dc:rights", said(rights(locale))],
    ["dc:source", escapeXml(url)],
    ["dc:identifier", escapeXml(url)],
    ["dc:date", list("Seq", [item(dataset.date)])],
    ["dc:language", list("Bag", [item(languageTag[locale])])],
    [
      "dcterms:references",
      list(
        "Bag",
        sources.map((source) => item(documentLine(source, locale))),
      ),
    ],
    ["xmpRights:Marked", "True"],
    ["xmpRights:WebStatement", escapeXml(url)],
  ];
  const prefixes = Object.entries(NAMESPACES).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  const stated = properties.map(([name, value]) => `<${name}>${value}</${name}>`).join("");
  const license = `<cc:license rdf:resource="${dataset.license.url}"/>`;
  return `<rdf:RDF${prefixes.join("")}><rdf:Description rdf:about="">${stated}${license}</rdf:Description></rdf:RDF>`;
};

export const xmpPacket = (rdf: string): string =>
  `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta><?xpacket end="r"?>`;

/** The same as texts of a PNG file, by keyword. */
export const pngTexts = (about: About): Record<string, string> => ({
  Title: about.title,
  Author: words(about.locale).siteName,
  Description: about.description,
  Copyright: rights(about.locale),
  License: `${dataset.license.id} ${dataset.license.url}`,
  Source: about.url,
  "Creation Time": dataset.date,
  "XML:com.adobe.xmp": xmpPacket(rdfOf(about)),
});
