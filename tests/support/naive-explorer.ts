import fc from "fast-check";
import { facetIds, NONE, type FacetId } from "../../src/explorer/shape.ts";
import type { State } from "../../src/explorer/state.ts";
import { invented, stateOf, type Invented, type Plain } from "./systems.ts";

/** Invented systems, and what a reader might ask of them. */
export const cases = invented.chain((all) => fc.tuple(fc.constant(all), stateOf(all.catalogue)));

/** Without width, case and accents; Han characters and letters side by side are two words. */
const plainText = (text: string): string =>
  text
    .normalize("NFKC")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/(?<=\p{Script=Han})(?=\w)|(?<=\w)(?=\p{Script=Han})/gu, " ")
    .replaceAll(/ +/g, " ");

/** The naive reading of what is promised: any of the values of a facet, all facets, all words. */
export const passes = (
  system: Plain,
  { text, chosen }: State,
  except: string | null = null,
  only: string | null = null,
): boolean => {
  const counts = (id: string): boolean => id !== except && (only === null || id === only);
  const facets = facetIds.filter((id) => chosen[id] && counts(id));
  const words = text.split(/\s+/).map(plainText).filter(Boolean);
  const searched = plainText([system.name, system.summary, ...named(system)].join("\n"));
  return (
    facets.every((id) => system.has[id].some((value) => chosen[id]!.includes(value))) &&
    (!counts("text") || words.every((word) => searched.includes(word)))
  );
};
const named = ({ has }: Plain): string[] =>
  [has.place, has.programme, has.sector, has.kind, has.model]
    .flat()
    .filter((id) => id !== NONE)
    .map((id) => id.replace("-", " "));

export const indexIn = ({ catalogue }: Invented, id: FacetId, value: string): number =>
  catalogue.facets.find((facet) => facet.id === id)!.values.findIndex((known) => known.id === value);

/** What a system is sorted by; null comes last. */
const keyOf = (all: Invented, system: Plain, key: NonNullable<State["sort"]>["key"]): number | null => {
  if (key === "name") return system.rank === all.systems.length ? null : system.rank;
  if (key === "date") return system.day || null;
  const [first] = system.has[key];
  return first === NONE ? null : indexIn(all, key, first!);
};

/** Places in `systems` of what is shown, in the order in which it is. */
export const naiveRows = (all: Invented, state: State): number[] => {
  const rows = all.systems.map((system, row) => ({ system, row })).filter(({ system }) => passes(system, state));
  const { sort, group } = state;
  if (sort !== null)
    rows.sort((a, b) => {
      const [x, y] = [keyOf(all, a.system, sort.key), keyOf(all, b.system, sort.key)];
      if (x === null || y === null) return Number(x === null) - Number(y === null);
      return sort.down ? y - x : x - y;
    });
  if (group !== "none") {
    const valueOf = ({ system }: { system: Plain }): number => indexIn(all, group, system.has[group][0]!);
    rows.sort((a, b) => valueOf(a) - valueOf(b));
  }
  return rows.map(({ row }) => row);
};
