import { feedWords } from "../../i18n/feeds.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { localePath, type Locale } from "../../i18n/text.ts";
import { versionWords as w } from "../../i18n/versions.ts";
import type { Change } from "../../record/changes.ts";
import { dataset } from "../dataset.ts";
import { anchorOf, type Version } from "../releases/built.ts";
import { isCurrent } from "../releases/current.ts";
import { tellChanges } from "../releases/telling.ts";
import { listChanges } from "./content.ts";

/** One state of the record as a feed tells of it. */
export interface FeedEntry {
  /** Where the page of versions tells of it; also its permanent name. */
  url: string;
  title: string;
  /** RFC 3339. */
  updated: string;
  summary: string;
  /** HTML with absolute addresses; the summary alone where nothing is listed. */
  content: string;
}

/** A feed in one language. */
export interface Feed {
  locale: Locale;
  title: string;
  /** Address of the site's overview in English, where all addresses start. */
  home: string;
  /** The page that the feed belongs to. */
  page: string;
  updated: string;
  entries: FeedEntry[];
}

const PAGE = "/about/versions/";

/** Longer lists are cut: readers keep every entry whole, and the page of versions has them all. */
const MOST = 100;

/** A day as an instant; the record is dated by days. */
const instant = (date: string): string => `${date}T00:00:00Z`;

/** How many facts were added, changed, taken back. */
const countsOf = (changes: Change[], locale: Locale): string =>
  Object.entries(w.kinds)
    .map(([kind, name]) => [name[locale], changes.filter((change) => change.kind === kind).length] as const)
    .filter(([, n]) => n > 0)
    .map(([name, n]) => `${name} ${formatNumber(n, locale)}`)
    .join(feedWords.between[locale]);

const summaryOf = ({ facts, changes }: Version, before: string | undefined, locale: Locale): string => {
  const count = formatNumber(facts, locale);
  if (changes === null || before === undefined) return w.first[locale](count);
  if (changes.length === 0) return w.nothing[locale](before);
  return feedWords.counted[locale](w.against[locale](before, count), countsOf(changes, locale));
};

/** Address of a path of the site in a language. */
const at = (home: string, locale: Locale, path: string): string =>
  new URL(localePath(locale, path).slice(1), home).href;

/** Where a feed stands, and how its words are written. */
interface Place {
  locale: Locale;
  home: string;
}

const entryOf = (version: Version, before: string | undefined, { locale, home }: Place): FeedEntry => {
  const { version: number, date, changes } = version;
  const difference = { changes: changes ?? [], before: version.before ?? version.after, after: version.after };
  const kinds = tellChanges({ ...difference, changes: difference.changes.slice(0, MOST) }, locale);
  const rest = difference.changes.length - MOST;
  const more = rest > 0 ? feedWords.more[locale](formatNumber(rest, locale)) : undefined;
  const addressOf = (fact: string) => (isCurrent(fact) ? at(home, locale, `/facts/${fact}/`) : undefined);
  const summary = summaryOf(version, before, locale);
  return {
    url: `${at(home, locale, PAGE)}#${anchorOf(version)}`,
    title: date === null ? w.working[locale](number) : w.heading[locale](number, formatDate(date, locale)),
    // The working state bears the date that package.json gives the record; nothing reads the clock.
    updated: instant(date ?? dataset.date),
    summary,
    content: listChanges(summary, kinds, addressOf, more),
  };
};

/**
 * The feed of changes in a language, newest first.
 * @param versions every state of the record, newest first
 * @param home address of the overview in English, ending in a slash
 */
export const feedOf = (versions: Version[], locale: Locale, home: string): Feed => {
  const entries = versions.map((version, i) => entryOf(version, versions[i + 1]?.version, { locale, home }));
  const updated = entries.map((entry) => entry.updated).sort();
  return {
    locale,
    title: feedWords.title[locale],
    home,
    page: at(home, locale, PAGE),
    updated: updated.at(-1) ?? instant(dataset.date),
    entries,
  };
};
