import type { Belongs, Data } from "../client/explorer-page.ts";
import { pageWords } from "../i18n/pages.ts";
import type { Locale } from "../i18n/text.ts";
import { atlas } from "../render/atlas.ts";
import { citationFile, citationFileNames } from "../render/citation.ts";
import { citedView } from "../render/cited.ts";
import { dataset } from "../render/dataset.ts";
import { explorer } from "../render/explorer.ts";
import { release } from "../render/release.ts";
import { address } from "./address.ts";

const belonging = (): Record<string, Belongs> => {
  const at = (place: string) => ({ place: atlas.cityOf(place).id });
  const about = (row: { place: string; program: string | null; initiative?: string | null }): Belongs => ({
    ...at(row.place),
    ...(row.initiative ? { initiative: row.initiative } : {}),
    ...(row.program === null ? {} : { programme: row.program }),
  });
  return Object.fromEntries([
    ...atlas.places.map((place) => [`places/${place.id}`, at(place.id)]),
    // On the map a programme's mark stands for its place.
    ...atlas.programs.map((program) => [`programs/${program.id}`, at(program.place)]),
    ...atlas.designations.map((designation) => [`designations/${designation.id}`, at(designation.place)]),
    ...atlas.initiatives.map((system) => [`initiatives/${system.id}`, { ...at(system.place), initiative: system.id }]),
    ...atlas.events.map((event) => [`events/${event.id}`, about(event)]),
  ]) as Record<string, Belongs>;
};

/** What a citation of the explorer says before anything is chosen; `home` is the absolute address of the site in the language. */
export const citedExplorer = (locale: Locale, home: string) =>
  citedView("initiatives", pageWords.initiatives.title[locale], `${home}initiatives/`);

const citationFiles = (locale: Locale, home: string): Data["citation"] => {
  const cited = citedExplorer(locale, home);
  const files = citationFileNames.map((name) => [name, citationFile(cited, locale, name)]);
  return {
    key: "city-cloud-atlas-initiatives",
    title: cited.title,
    url: cited.url,
    files: Object.fromEntries(files) as Record<string, string>,
  };
};

/** What the explorer's page gives to its script. */
export const explorerData = (locale: Locale, home: string): Data => ({
  locale,
  base: address(locale, ""),
  root: address("en", ""),
  home,
  title: pageWords.initiatives.title[locale],
  release,
  licence: dataset.license.id,
  catalogue: explorer.catalogue(locale),
  belongs: belonging(),
  citation: citationFiles(locale, home),
});
