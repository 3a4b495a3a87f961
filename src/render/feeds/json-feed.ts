import { languageTag, localePath } from "../../i18n/text.ts";
import { dataset } from "../dataset.ts";
import type { Feed } from "./entries.ts";
import { feeds } from "./feeds.ts";

const [, { path }] = feeds;

/** A feed as JSON Feed 1.1. */
export const jsonFeed = ({ locale, title, home, page, entries }: Feed): string => {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: page,
    feed_url: new URL(localePath(locale, path).slice(1), home).href,
    icon: new URL("icon-512.png", home).href,
    favicon: new URL("icon-192.png", home).href,
    authors: [{ name: dataset.creator[locale] }],
    language: languageTag[locale],
    items: entries.map(({ url, title: name, updated, summary, content }) => ({
      id: url,
      url,
      title: name,
      date_modified: updated,
      summary,
      content_html: content,
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
};
