import { orderBy, type Keys } from "./order.ts";
import { NONE, type FacetId } from "./shape.ts";
import type { State } from "./state.ts";
import type { Store } from "./store.ts";

/** Systems of one group, as a stretch of the selection's rows. */
export interface Group {
  /** Index of the facet's value. */
  value: number;
  from: number;
  count: number;
}

/** For each system what a table says of its code. */
const readBy = (store: Store, id: FacetId, table: Uint32Array): Uint32Array => {
  const [codes, keys] = [store.codes[id], new Uint32Array(store.size)];
  for (let row = 0; row < keys.length; row++) keys[row] = table[codes[row]!]!;
  return keys;
};

const keysOf = (store: Store, key: NonNullable<State["sort"]>["key"]): Keys => {
  if (key === "name") return { keys: store.rank.subarray(0, store.size), last: store.total };
  if (key === "date") return { keys: store.day.subarray(0, store.size), last: 0 };
  const { values, sets } = store.facets[key];
  const firsts = Uint32Array.from(sets, ([first]) => (values[first!]!.id === NONE ? values.length : first!));
  return { keys: readBy(store, key, firsts), last: values.length };
};

/** The value under which a system is grouped: its first one. */
const groupOf = (store: Store, id: FacetId, row: number): number => store.facets[id].sets[store.codes[id][row]!]![0]!;

const groupKeys = (store: Store, id: FacetId): Keys => {
  const { values, sets } = store.facets[id];
  const firsts = Uint32Array.from(sets, ([first]) => first!);
  return { keys: readBy(store, id, firsts), last: values.length };
};

const makeOrder = (store: Store, { sort, group }: State): Uint32Array | null => {
  const sorted = sort === null ? null : orderBy(keysOf(store, sort.key), sort.down);
  return group === "none" ? sorted : orderBy(groupKeys(store, group), false, sorted);
};

/** The order in which a state shows systems, whichever of them; null: as they stand in the record. Kept until more come. */
export const orderOf = (store: Store, state: State): Uint32Array | null => {
  const name = `${state.group} ${state.sort?.key} ${state.sort?.down}`;
  const order = store.orders.has(name) ? store.orders.get(name)! : makeOrder(store, state);
  store.orders.set(name, order);
  return order;
};

/** The groups of rows that stand in the order of a state. */
export const groupsIn = (store: Store, { group: id }: State, rows: Uint32Array): Group[] | null => {
  if (id === "none") return null;
  const groups: Group[] = [];
  let last: Group | undefined;
  rows.forEach((row, from) => {
    const value = groupOf(store, id, row);
    if (last?.value === value) last.count += 1;
    else groups.push((last = { value, from, count: 1 }));
  });
  return groups;
};

/** True where both rows stand in one group, so that a list cannot end between them. */
export const isTogether = (store: Store, { group }: State, a: number, b: number): boolean =>
  group !== "none" && groupOf(store, group, a) === groupOf(store, group, b);
