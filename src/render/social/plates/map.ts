import { sizedMap } from "../../../charts/programme-map/sized.ts";
import { chart as programmeMap } from "../../../charts/programme-map.ts";
import type { Locale } from "../../../i18n/text.ts";
import type { Atlas } from "../../../record/atlas.ts";
import type { Place } from "../../../tables/places.ts";
import { PLATE } from "../layout.ts";
import type { Plate } from "../sheet.ts";

/** Disclaimer and origin of the base map, which go with every map. */
export const mapNotes = (locale: Locale): string =>
  programmeMap.notes
    .slice(-2)
    .map((note) => note[locale])
    .join(locale === "zh" ? "" : " ");

/** The places of the record on land, each at the stage of its programme; with a place in focus, only that one is named. */
export const mapPlate = (atlas: Atlas, focus?: Place): Plate => sizedMap(atlas, PLATE, focus);
