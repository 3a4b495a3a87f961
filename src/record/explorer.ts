import { facetIds, type Catalogue, type Facet, type Shard } from "../explorer/shape.ts";
import { formatDate } from "../i18n/format.ts";
import { otherLocale, type Locale, type Text } from "../i18n/text.ts";
import type { Initiative } from "../tables/initiatives.ts";
import type { Atlas } from "./atlas.ts";
import { dayOf, firstEvents } from "./explorer-events.ts";
import { ranksOf } from "./explorer-ranks.ts";
import { readings, type Reading, type Value } from "./explorer-readings.ts";
import { explorerTexts } from "./explorer-texts.ts";

/** The systems in the order in which the page shows them: by place as places stand in the record, then by id. */
export const systemsInOrder = (atlas: Atlas): Initiative[] => {
  const places = new Map(atlas.places.map(({ id }, i) => [id, i]));
  const rank = ({ place }: Initiative): number => places.get(atlas.cityOf(place).id)!;
  return atlas.initiatives
    .map((system) => ({ system, rank: rank(system) }))
    .sort((a, b) => a.rank - b.rank || (a.system.id < b.system.id ? -1 : 1))
    .map(({ system }) => system);
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

const bothOf = (texts: (Text | null)[]): Shard["name"] => ({
  en: texts.map((text) => text?.en ?? ""),
  zh: texts.map((text) => text?.zh ?? ""),
});

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
      ...(sought ? { also: name[otherLocale(locale)] } : {}),
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
