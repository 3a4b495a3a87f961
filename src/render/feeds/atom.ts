import { languageTag, localePath } from "../../i18n/text.ts";
import { dataset } from "../dataset.ts";
import type { Feed, FeedEntry } from "./entries.ts";
import { feeds } from "./feeds.ts";
import { xmlText } from "./xml.ts";

const [{ path, mediaType }] = feeds;

const entryLines = ({ url, title, updated, summary, content }: FeedEntry): string[] => [
  " <entry>",
  `  <id>${xmlText(url)}</id>`,
  `  <title>${xmlText(title)}</title>`,
  `  <updated>${updated}</updated>`,
  `  <link rel="alternate" type="text/html" href="${xmlText(url)}"/>`,
  `  <summary>${xmlText(summary)}</summary>`,
  `  <content type="html">${xmlText(content)}</content>`,
  " </entry>",
];

/** A feed as Atom (RFC 4287). */
export const atomFeed = ({ locale, title, home, page, updated, entries }: Feed): string => {
  const self = new URL(localePath(locale, path).slice(1), home).href;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageTag[locale]}">`,
    ` <id>${xmlText(self)}</id>`,
    ` <title>${xmlText(title)}</title>`,
    ` <updated>${updated}</updated>`,
    ` <link rel="self" type="${mediaType}" href="${xmlText(self)}"/>`,
    ` <link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    ` <icon>${xmlText(new URL("icon.svg", home).href)}</icon>`,
    ` <author><name>${xmlText(dataset.creator[locale])}</name></author>`,
    ` <rights>${xmlText(dataset.license.title[locale])}</rights>`,
    ...entries.flatMap(entryLines),
    "</feed>",
    "",
  ].join("\n");
};
