import { notStated } from "../../i18n/index.ts";
import type { Text } from "../../i18n/text.ts";
import type { Atlas } from "../../record/atlas.ts";
import { firstsBy } from "../../record/rows-by.ts";
import type { Initiative } from "../../tables/initiatives.ts";
import type { Place } from "../../tables/places.ts";
import { ranked } from "../../marks/matrix.ts";
import { chosenPlaces, type Params } from "../define.ts";

/** A place and a field that it names or serves, or a place without any. */
export type Row = {
  fact: string;
  place_id: string;
  place: Text;
  /** Null only where a place has no field at all. */
  sector_id: string | null;
  sector: Text;
  sector_order: number | null;
  target: string | null;
  named: Text | null;
  systems: number | null;
  stage_id: string | null;
  stage: Text | null;
};

const NO_FIELD: Text = { en: "no field on record", zh: "无领域记录" };
const NOTHING = {
  sector_id: null,
  sector_order: null,
  target: null,
  named: null,
  systems: null,
  stage_id: null,
  stage: null,
};
const YES: Text = { en: "yes", zh: "是" };
const NO: Text = { en: "no", zh: "否" };

/** The system that got furthest; one without a stated stage only if none has any. */
const furthest = (atlas: Atlas, systems: Initiative[]): Initiative | undefined => {
  const reach = ({ stage }: Initiative): number => (stage === null ? -1 : atlas.word("stages", stage).order);
  return systems.reduce<Initiative | undefined>(
    (best, system) => (best === undefined || reach(system) > reach(best) ? system : best),
    undefined,
  );
};

const rowsOfPlace = (atlas: Atlas, place: Place): Row[] => {
  const common = { place_id: place.id, place: place.name };
  const [targets, systems] = [atlas.of(atlas.targets, place.id), atlas.of(atlas.initiatives, place.id)];
  const rows = atlas.words("sectors").flatMap((sector): Row[] => {
    const inField = targets.filter((row) => row.sector === sector.id);
    const target = inField.find((row) => row.relation === "named");
    const service = inField.find((row) => row.relation === "served" && row.initiative !== null);
    const own = systems.filter((row) => row.sector === sector.id || row.id === service?.initiative);
    const best = furthest(atlas, own);
    if (target === undefined && best === undefined) return [];
    return [
      {
        ...common,
        // A field that a shared centre is said to serve has a fact of its own.
        fact: best && best.sector === sector.id ? `initiatives/${best.id}` : `targets/${(service ?? target!).id}`,
        sector_id: sector.id,
        sector: sector.name,
        sector_order: sector.order,
        target: target ? `targets/${target.id}` : null,
        named: target ? YES : NO,
        systems: own.length,
        stage_id: best?.stage ?? null,
        stage: best ? (best.stage === null ? notStated : atlas.word("stages", best.stage).name) : null,
      },
    ];
  });
  if (rows.length > 0) return rows;
  return [{ ...common, fact: `places/${place.id}`, sector: NO_FIELD, ...NOTHING }];
};

/** The rows of the chosen places, one per field. */
export const rowsOf = (atlas: Atlas, params?: Params): Row[] =>
  chosenPlaces(atlas, params).flatMap((place) => rowsOfPlace(atlas, place));

/** Fields by the number of places that name or serve them, then in the vocabulary's order. */
export const fieldsOf = (rows: Row[]) =>
  ranked(
    rows.flatMap(({ sector_id: id, sector: name, sector_order: order }) =>
      id === null ? [] : [{ id, name, order: order ?? 0 }],
    ),
  );

/** One row of each place, in order. */
export const placesOf = (rows: Row[]): Row[] => firstsBy(rows, "place_id");
