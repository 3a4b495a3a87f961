import { columnIds, columnsOf, usualColumns, type ColumnId } from "./columns.ts";
import { facetIds, type Catalogue, type FacetId } from "./shape.ts";

/** What the table can be sorted by: its name, its first date, or a facet that has an order of its own. */
export const sortKeys = ["name", "date", "place", "programme", "sector", "kind", "stage", "model"] as const;
export type SortKey = (typeof sortKeys)[number];

export const groupings = ["place", "sector", "none"] as const;
export type Grouping = (typeof groupings)[number];
export const views = ["table", "cards"] as const;
export type View = (typeof views)[number];

/** Everything that the reader has set; the address says it, and nothing else remembers it. */
export interface State {
  text: string;
  /** Chosen values of each facet in the order of the page; a facet with none is absent. */
  chosen: Partial<Record<FacetId, string[]>>;
  sort: { key: SortKey; down: boolean } | null;
  group: Grouping;
  /** Null for the usual ones. */
  columns: ColumnId[] | null;
  view: View;
}

/** Nothing set: all systems by place, in the order of the record. */
export const initial: State = { text: "", chosen: {}, sort: null, group: "place", columns: null, view: "table" };

/** Longer texts are cut: no one types them, and an address must stay short. */
export const LONGEST_TEXT = 200;

/** Parameters that others add to a link; they say nothing to us and are no damage. */
const FOREIGN = /^(utm_\w+|fbclid|gclid|spm)$/;
const OWN: readonly string[] = ["q", "sort", "group", "columns", "view", ...facetIds];

const listIn = (params: URLSearchParams, name: string): string[] =>
  params
    .getAll(name)
    .flatMap((list) => list.split(","))
    .map((id) => id.trim().toLowerCase())
    .filter(Boolean);

/** A text as a state holds it: single spaces, none at its ends, not too long, and nothing that an address cannot say. */
export const stateText = (typed: string): string =>
  typed
    .toWellFormed()
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST_TEXT)
    // The cut may have halved the last character.
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();

const sortIn = (params: URLSearchParams): State["sort"] => {
  const asked = listIn(params, "sort")[0] ?? "";
  const key = sortKeys.find((known) => known === asked.replace(/^-/, ""));
  return key === undefined ? null : { key, down: asked.startsWith("-") };
};

const oneOf = <T extends string>(known: readonly T[], params: URLSearchParams, name: string, usual: T): T =>
  known.find((id) => id === params.get(name)?.trim().toLowerCase()) ?? usual;

const columnsIn = (params: URLSearchParams, shape: { group: Grouping; view: View }): State["columns"] => {
  const asked = listIn(params, "columns");
  return usualColumns(
    columnIds.filter((id) => asked.includes(id)),
    shape,
  );
};

const chosenIn = (params: URLSearchParams, { facets }: Catalogue): State["chosen"] =>
  Object.fromEntries(
    facets.flatMap(({ id, values }) => {
      const asked = new Set(listIn(params, id));
      const known = values.filter((value) => asked.has(value.id)).map((value) => value.id);
      return known.length === 0 ? [] : [[id, known]];
    }),
  );

/** The state as the query of an address, always written the same way; empty for the initial one. */
export const searchFor = ({ text, chosen, sort, group, columns, view }: State): string => {
  const parts: [string, string][] = [
    ...(text === "" ? [] : [["q", encodeURIComponent(text)] as [string, string]]),
    ...facetIds.flatMap((id): [string, string][] => (chosen[id] ? [[id, chosen[id].join(",")]] : [])),
    ...(sort === null ? [] : [["sort", `${sort.down ? "-" : ""}${sort.key}`] as [string, string]]),
    ...(group === initial.group ? [] : [["group", group] as [string, string]]),
    ...(columns === null ? [] : [["columns", columns.join(",")] as [string, string]]),
    ...(view === initial.view ? [] : [["view", view] as [string, string]]),
  ];
  return parts.length === 0 ? "" : `?${parts.map((part) => part.join("=")).join("&")}`;
};

/** True where each of these stands at most once and, where it stands, is what was read. */
const readAsAsked = (params: URLSearchParams, read: Record<string, string>): boolean =>
  Object.entries(read).every(([name, value]) => {
    const asked = params.getAll(name);
    return asked.length === 0 || (asked.length === 1 && asked[0]!.trim().toLowerCase() === value);
  });

const isMeant = (params: URLSearchParams, state: State, { facets }: Catalogue): boolean => {
  const askedFor = (name: string): number => listIn(params, name).length;
  const { sort, group, view } = state;
  const columns = columnsOf(state).length;
  const order = sort === null ? "" : `${sort.down ? "-" : ""}${sort.key}`;
  return (
    [...params.keys()].every((name) => OWN.includes(name) || FOREIGN.test(name)) &&
    facets.every(({ id }) => askedFor(id) === (state.chosen[id]?.length ?? 0)) &&
    [0, columns].includes(askedFor("columns")) &&
    params.getAll("q").join("").length <= LONGEST_TEXT &&
    params.getAll("q").length < 2 &&
    readAsAsked(params, { sort: order, group, view })
  );
};

/**
 * Reads a state from the query of an address, as typed by hand too: case and spaces do not count. Whatever it does not know
 * or finds twice is left out, and `damaged` says so.
 */
export const stateFrom = (search: string, catalogue: Catalogue): { state: State; damaged: boolean } => {
  const params = new URLSearchParams(search);
  const group = oneOf(groupings, params, "group", initial.group);
  const view = oneOf(views, params, "view", initial.view);
  const state: State = {
    text: stateText(params.get("q") ?? ""),
    chosen: chosenIn(params, catalogue),
    sort: sortIn(params),
    group,
    columns: columnsIn(params, { group, view }),
    view,
  };
  return { state, damaged: !isMeant(params, state, catalogue) };
};

/** True where something narrows the systems down. */
export const isNarrowed = ({ text, chosen }: State): boolean => text !== "" || Object.keys(chosen).length > 0;
