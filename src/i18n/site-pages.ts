import { accessibilityWords } from "./accessibility.ts";
import { composerWords } from "./composer.ts";
import { embedWords } from "./embed.ts";
import { words } from "./index.ts";
import { pageWords } from "./pages.ts";
import { searchWords } from "./search.ts";
import { locales, type Text } from "./text.ts";
import { versionWords } from "./versions.ts";

/** A page that there is one of: its address without base and language, its name, and what it says of itself. */
export interface SitePage {
  address: string;
  name: Text;
  about: Text;
}

const home = Object.fromEntries(locales.map((locale) => [locale, words(locale).home])) as Text;

const titled = (address: string, { title, lede }: { title: Text; lede: Text }): SitePage => ({
  address,
  name: title,
  about: lede,
});

/** Every page that is no entry of a list: what can be found by its name, and what cases may link to. */
export const sitePages: SitePage[] = [
  { address: "/", name: home, about: pageWords.overview.title },
  ...(["places", "initiatives", "timeline", "compare", "charts", "cases", "sources", "data", "about"] as const).map(
    (page) => titled(`/${page}/`, pageWords[page]),
  ),
  titled("/cases/compose/", composerWords),
  { address: "/embed/", name: embedWords.all, about: embedWords.about },
  titled("/about/versions/", versionWords),
  titled("/about/accessibility/", accessibilityWords),
  titled("/search/", searchWords),
];
