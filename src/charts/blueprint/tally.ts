import type { Text } from "../../i18n/text.ts";
import { blocksIn, branchesIn, programmesIn, systemsIn, type Row } from "./rows.ts";

/** A system that others run on. */
interface Host {
  name: Text;
  place: Text;
  count: number;
}

/** How the systems hang, each counted once: on what it runs on, else on what it is part of, else on a programme, else on nothing. */
export interface Tally {
  systems: number;
  running: number;
  parts: number;
  under: number;
  loose: number;
  /** The one with most first. */
  hosts: Host[];
  /** Systems of which no source says whom they serve. */
  silent: number;
  programmes: number;
  /** Programmes under which no system is on record. */
  bare: number;
  /** Places of which nothing is on record. */
  empty: Text[];
}

/** Rows stand in tree order: what a row hangs on is the last one before it that stands one branch higher. */
const hostsIn = (rows: Row[]): Host[] => {
  const hosts = new Map<string, Host>();
  const path: Row[] = [];
  for (const row of rows) {
    path[row.depth] = row;
    if (row.relation_id !== "runs") continue;
    const { fact, name, block_id, block: place } = path[row.depth - 1]!;
    const key = `${block_id} ${fact}`;
    hosts.set(key, { name, place, count: (hosts.get(key)?.count ?? 0) + 1 });
  }
  return [...hosts.values()].sort((a, b) => b.count - a.count);
};

/** Counts what the rows hold. */
export const tallyOf = (rows: Row[]): Tally => {
  const [branches, systems, programmes] = [branchesIn(rows), systemsIn(rows), programmesIn(rows)];
  const named = (relation: Row["relation_id"]) =>
    new Set(branches.filter((row) => row.relation_id === relation).map((row) => row.fact));
  const [running, part, under] = [named("runs"), named("part"), named("under")];
  const parts = systems.filter(({ fact }) => part.has(fact) && !running.has(fact)).length;
  return {
    systems: systems.length,
    running: running.size,
    parts,
    under: under.size,
    loose: systems.length - running.size - parts - under.size,
    hosts: hostsIn(rows),
    silent: systems.filter(({ audience }) => audience === null).length,
    programmes: programmes.length,
    bare: programmes.filter((row) => (rows[rows.indexOf(row) + 1]?.depth ?? 0) === 0).length,
    empty: blocksIn(rows)
      .filter(({ relation_id }) => relation_id === null)
      .map(({ place }) => place),
  };
};

/** The system that carries more than any other; undefined where none does. */
export const leadingHost = ({ hosts: [first, second] }: Tally): Host | undefined =>
  first !== undefined && first.count > (second?.count ?? 0) ? first : undefined;
