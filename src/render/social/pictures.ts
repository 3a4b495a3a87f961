import { charts } from "../../charts/index.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Atlas } from "../../record/atlas.ts";
import { mapNotes } from "./plates/map.ts";
import type { Sheet } from "./sheet.ts";
import { caseSheet } from "./sheets/case.ts";
import { chartSheet, placeSheet, systemsSheet } from "./sheets/many.ts";
import { numbersOf, paths, plates, type Single } from "./sheets/single.ts";
import { pictureWords } from "./words.ts";

const singles = Object.keys(pictureWords) as Single[];

/** Every social image by its name, which is its address below `/social/` without the ending. */
export const picturesOf = (atlas: Atlas): string[] => [
  ...singles,
  ...atlas.places.map(({ id }) => `places/${id}`),
  ...[...new Set(atlas.initiatives.map(({ place }) => atlas.cityOf(place).id))].sort().map((id) => `systems/${id}`),
  ...charts.map(({ id }) => `charts/${id}`),
  ...atlas.cases("en").map(({ id }) => `cases/${id}`),
];

const singleSheet = (atlas: Atlas, picture: Single, locale: Locale): Sheet => {
  const w = pictureWords[picture];
  return {
    kind: w.kind[locale],
    title: w.title[locale],
    about: w.about[locale],
    numbers: numbersOf(atlas, picture, locale),
    path: paths[picture],
    alt: { en: `${w.title.en}: ${w.shows.en}.`, zh: `${w.title.zh}。图为${w.shows.zh}。` }[locale],
    ...(picture === "overview" ? { notes: mapNotes(locale) } : {}),
    plate: plates[picture](atlas, locale),
  };
};

/** What a picture shows, in one language; throws when there is no picture of the name. */
export const sheetOf = (atlas: Atlas, picture: string, locale: Locale): Sheet => {
  const [type, id] = picture.split("/");
  if (id === undefined) return singleSheet(atlas, picture as Single, locale);
  const sheet = { places: placeSheet, systems: systemsSheet, charts: chartSheet, cases: caseSheet }[type ?? ""];
  if (sheet === undefined) throw new Error(`no picture "${picture}"`);
  return sheet(atlas, id, locale);
};
