import { NONE, type FacetId, type FacetValue } from "../explorer/shape.ts";
import { notStated } from "../i18n/index.ts";
import type { Text } from "../i18n/text.ts";
import type { Initiative } from "../tables/initiatives.ts";
import type { ListName } from "../tables/lists.ts";
import type { Place } from "../tables/places.ts";
import { factId, type Atlas } from "./atlas.ts";
import { isRunning } from "./reach.ts";

/** One value of a facet in both languages. */
export type Value = Omit<FacetValue, "label" | "also" | "about"> & { name: Text; about?: Text; sought?: true };

/** How a facet is read from the record: its values in their order, and which of them a system has, the first one foremost. */
export interface Reading {
  values: Value[];
  /** True where a value that no system has says something, too. */
  whole?: boolean;
  of(system: Initiative): string[];
}

const NOT_STATED: Value = { id: NONE, name: notStated };

const districtName = (city: Place, { name }: Place): Text => ({
  en: `${name.en}, ${city.name.en}`,
  zh: `${city.name.zh}${name.zh}`,
});

const placeReading = (atlas: Atlas): Reading => {
  const districts = new Map<string, Place[]>();
  for (const place of atlas.places)
    if (place.part_of !== null) districts.set(place.part_of, [...(districts.get(place.part_of) ?? []), place]);
  return {
    whole: true,
    values: atlas.places
      .filter(
        ({ part_of, level, id }) =>
          part_of === null && (level !== "country" || atlas.of(atlas.initiatives, id).length > 0),
      )
      .flatMap((place): Value[] => [
        { id: place.id, name: place.name, sought: true },
        ...(districts.get(place.id) ?? []).map((district): Value => ({
          id: district.id,
          name: districtName(place, district),
          within: true,
          sought: true,
        })),
      ]),
    of: ({ place }) => [...new Set([atlas.cityOf(place).id, place])],
  };
};

const wordReading = (atlas: Atlas, list: ListName, of: (system: Initiative) => string | null): Reading => ({
  values: [
    ...atlas.words(list).map(({ id, name }): Value => ({
      ...{ id, name },
      ...(list === "stages" ? (isRunning(id) ? { runs: true } : {}) : { sought: true }),
    })),
    NOT_STATED,
  ],
  of: (system) => [of(system) ?? NONE],
});

const DATED: Value[] = [
  { id: "yes", name: { en: "has a dated event", zh: "有注明日期的事件" } },
  { id: "no", name: { en: "no dated event", zh: "无注明日期的事件" } },
];

/** How each facet is read; `firsts` has the systems with a dated event. */
export const readings = (atlas: Atlas, firsts: ReadonlyMap<string, unknown>): Record<FacetId, Reading> => {
  const grades = atlas.words("reliability");
  return {
    place: placeReading(atlas),
    programme: {
      values: [...atlas.programs.map(({ id, name }): Value => ({ id, name, sought: true })), NOT_STATED],
      of: ({ program }) => [program ?? NONE],
    },
    sector: wordReading(atlas, "sectors", ({ sector }) => sector),
    kind: wordReading(atlas, "initiative-kinds", ({ kind }) => kind),
    stage: { ...wordReading(atlas, "stages", ({ stage }) => stage), whole: true },
    model: { ...wordReading(atlas, "service-models", ({ service_model }) => service_model), whole: true },
    reliability: {
      values: grades.map(({ id, name, definition }): Value => ({ id, name, about: definition })),
      of: (system) => {
        const own = new Set(
          atlas.evidenceOf(factId("initiatives", system)).map((e) => atlas.source(e.source).reliability),
        );
        return grades.map(({ id }) => id).filter((id) => own.has(id));
      },
    },
    dated: { values: DATED, of: ({ id }) => [firsts.has(id) ? "yes" : "no"] },
  };
};
