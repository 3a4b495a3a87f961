import {
  facetIds,
  NONE,
  type Catalogue,
  type Facet,
  type FacetId,
  type FacetValue,
  type Shard,
} from "../explorer/shape.ts";
import { formatDate } from "../i18n/format.ts";
import { locales, type Locale, type Text } from "../i18n/text.ts";
import type { Event } from "../tables/events.ts";
import type { Initiative } from "../tables/initiatives.ts";
import type { ListName } from "../tables/lists.ts";
import type { Place } from "../tables/places.ts";
import { factId, type Atlas } from "./atlas.ts";
import { spanOf } from "./dates.ts";
import { explorerTexts } from "./explorer-texts.ts";
import { isRunning } from "./reach.ts";

/** One value of a facet in both languages. */
type Value = Omit<FacetValue, "label" | "also" | "about"> & { name: Text; about?: Text; sought?: true };

/** How a facet is read from the record: its values in their order, and which of them a system has, the first one foremost. */
interface Reading {
  values: Value[];
  /** True where a value that no system has says something, too. */
  whole?: boolean;
  of(system: Initiative): string[];
}

/** The systems in the order in which the page shows them: by place as places stand in the record, then by id. */
export const systemsInOrder = (atlas: Atlas): Initiative[] => {
  const places = new Map(atlas.places.map(({ id }, i) => [id, i]));
  const rank = ({ place }: Initiative): number => places.get(atlas.cityOf(place).id)!;
  return atlas.initiatives
    .map((system) => ({ system, rank: rank(system) }))
    .sort((a, b) => a.rank - b.rank || (a.system.id < b.system.id ? -1 : 1))
    .map(({ system }) => system);
};

const NOT_STATED: Value = { id: NONE, name: { en: "not stated", zh: "未述及" } };

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

/** The earliest of the dated events of each system. A date that was only to be reached dates nothing. */
const firstEvents = (atlas: Atlas): Map<string, Event & { date: string }> => {
  const firsts = new Map<string, Event & { date: string }>();
  const start = (date: string): number => spanOf(date).start;
  for (const event of atlas.events) {
    const { initiative, date, kind } = event;
    if (initiative === null || date === null || kind === "goal-date") continue;
    const known = firsts.get(initiative);
    if (known === undefined || start(date) < start(known.date)) firsts.set(initiative, { ...event, date });
  }
  return firsts;
};

const DATED: Value[] = [
  { id: "yes", name: { en: "has a dated event", zh: "有注明日期的事件" } },
  { id: "no", name: { en: "no dated event", zh: "无注明日期的事件" } },
];

const readings = (atlas: Atlas, firsts: ReadonlyMap<string, unknown>): Record<FacetId, Reading> => {
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

/** A facet with its values (of most, those that some system has), and each system's code. */
const codedFacet = (
  systems: Initiative[],
  { values, whole = false, of }: Reading,
): { values: Value[]; sets: number[][]; codes: number[] } => {
  const all = systems.map(of);
  const used = new Set(all.flat());
  const kept = values.filter(({ id }) => whole || used.has(id));
  const at = new Map(kept.map(({ id }, i) => [id, i]));
  const known = new Map<string, number>();
  const sets: number[][] = [];
  const codes = all.map((ids) => {
    const key = ids.join();
    if (!known.has(key)) {
      known.set(key, sets.length);
      sets.push(ids.map((id) => at.get(id)!));
    }
    return known.get(key)!;
  });
  return { values: kept, sets, codes };
};

/** The place of each name in the alphabet of a language; equal names have the same. */
const ranksOf = (systems: Initiative[], locale: Locale): number[] => {
  const { compare } = new Intl.Collator(locale === "zh" ? "zh-CN" : "en", { numeric: true });
  const order = systems.map((_, i) => i).sort((a, b) => compare(systems[a]!.name[locale], systems[b]!.name[locale]));
  const ranks: number[] = Array.from({ length: order.length });
  order.forEach((row, i) => {
    const before = order[i - 1];
    const same = before !== undefined && compare(systems[before]!.name[locale], systems[row]!.name[locale]) === 0;
    ranks[row] = same ? ranks[before]! : i;
  });
  return ranks;
};

const bothOf = (texts: (Text | null)[]): Shard["name"] => ({
  en: texts.map((text) => text?.en ?? ""),
  zh: texts.map((text) => text?.zh ?? ""),
});

const dayOf = (date: string | undefined): number => {
  const start = date === undefined ? Number.NaN : spanOf(date).start;
  return Number.isFinite(start) ? Math.max(1, Math.round((start - Date.UTC(1900, 0)) / 86_400_000)) : 0;
};

/**
 * Everything that the explorer needs of a record: its facets in each language, and its systems cut into shards. What a search
 * of the record's texts folds is found out by `foldingFor`.
 */
export const explorerIndex = (
  atlas: Atlas,
  perShard: number,
  foldingFor: (texts: string[]) => Catalogue["folding"],
) => {
  const systems = systemsInOrder(atlas);
  const firsts = firstEvents(atlas);
  const read = readings(atlas, firsts);
  const coded = facetIds.map((id) => ({ id, ...codedFacet(systems, read[id]) }));
  const ranks = { en: ranksOf(systems, "en"), zh: ranksOf(systems, "zh") };
  const starts = Array.from({ length: Math.ceil(systems.length / perShard) }, (_, i) => i * perShard);

  const folding = foldingFor(explorerTexts(systems, coded));

  const facetIn = (locale: Locale, { id, values, sets }: (typeof coded)[number]): Facet => ({
    id,
    sets,
    values: values.map(({ name, about, sought, ...value }) => ({
      ...value,
      ...(about ? { about: about[locale] } : {}),
      label: name[locale],
      ...(sought ? { also: name[locales.find((other) => other !== locale)!] } : {}),
    })),
  });
  const shardFrom = (from: number): Shard => {
    const part = systems.slice(from, from + perShard);
    const first = part.map(({ id }) => firsts.get(id));
    const cut = (list: number[]): number[] => list.slice(from, from + perShard);
    return {
      ids: part.map(({ id }) => id),
      name: bothOf(part.map(({ name }) => name)),
      operator: bothOf(part.map(({ operator }) => operator)),
      audience: bothOf(part.map(({ audience }) => audience)),
      summary: bothOf(part.map(({ summary }) => summary)),
      codes: coded.map(({ codes }) => cut(codes)),
      rank: { en: cut(ranks.en), zh: cut(ranks.zh) },
      day: first.map((event) => dayOf(event?.date)),
      date: bothOf(first.map((e) => (e ? { en: formatDate(e.date, "en"), zh: formatDate(e.date, "zh") } : null))),
      event: first.map((event) => event?.id ?? ""),
    };
  };
  return {
    systems,
    catalogue: (locale: Locale): Catalogue => ({
      total: systems.length,
      facets: coded.map((facet) => facetIn(locale, facet)),
      folding,
      shards: starts.map((_, i) => `/initiatives/shards/${i}.json`),
    }),
    shards: starts.map((from) => () => shardFrom(from)),
  };
};
