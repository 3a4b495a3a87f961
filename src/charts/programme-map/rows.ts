import type { Atlas } from "../../record/atlas.ts";
import { isPrimary } from "../../record/profile.ts";
import { NATIONAL_PILOT } from "../../record/schemes.ts";
import type { Place } from "../../tables/places.ts";
import type { Program } from "../../tables/programs.ts";
import { chosenPlaces, type Params } from "../define.ts";
import type { Row } from "./finding.ts";

/** Plans of other scopes, for a smart city or a digital province, are no cloud programmes. */
const SCOPES = ["cloud", "e-government"];

const yesNo = { yes: { en: "Yes", zh: "是" }, no: { en: "No", zh: "否" } };

/** Cloud and e-government programmes of a place, the one of the primary source first; of several, the one with most systems. */
const programmesOf = (atlas: Atlas, place: Place): Program[] => {
  const primary = (p: Program) => isPrimary(atlas, `programs/${p.id}`);
  const systems = (p: Program) => atlas.initiatives.filter((i) => i.program === p.id).length;
  return atlas
    .of(atlas.programs, place.id)
    .filter((p) => SCOPES.includes(p.scope))
    .sort((a, b) => Number(primary(b)) - Number(primary(a)) || systems(b) - systems(a));
};

const placeRows = (atlas: Atlas, place: Place): Row[] => {
  const pilot = atlas.designations.find((d) => d.place === place.id && d.scheme === NATIONAL_PILOT);
  const shared = {
    place_id: place.id,
    place: place.name,
    pilot: pilot ? yesNo.yes : yesNo.no,
    pilot_fact: pilot ? `designations/${pilot.id}` : null,
    systems: atlas.of(atlas.initiatives, place.id).length,
    level: place.level,
    adcode: place.adcode,
    lat: place.lat,
    lon: place.lon,
  };
  const programmes = programmesOf(atlas, place);
  if (programmes.length === 0)
    return [{ fact: `places/${place.id}`, ...shared, programme: null, scope: null, stage: null, stage_name: null }];
  return programmes.map((p) => ({
    fact: `programs/${p.id}`,
    ...shared,
    programme: p.name,
    scope: atlas.word("scopes", p.scope).name,
    stage: p.stage,
    stage_name: p.stage === null ? null : atlas.word("stages", p.stage).name,
  }));
};

/** A row for each programme of each place, and one for a place without any. */
export const programmeRows = (atlas: Atlas, params?: Params): Row[] =>
  chosenPlaces(atlas, params)
    .filter((place) => place.level !== "country")
    .flatMap((place) => placeRows(atlas, place));
