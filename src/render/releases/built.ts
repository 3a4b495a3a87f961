import { tables } from "../atlas.ts";
import { release } from "../release.ts";
import { changesBetween, type Change } from "../../record/changes.ts";
import { join, type Atlas } from "../../record/atlas.ts";
import { factTables } from "../../tables/index.ts";
import { eachRelease, type Release } from "./releases.ts";

/** The releases that the site carries, oldest first; without their contents, which are large. */
export const releases: Omit<Release, "contents">[] = [];
for await (const { version, date, files, record } of eachRelease()) releases.push({ version, date, files, record });

/** One state of the record, and what it changed against the one before. */
export interface Version {
  version: string;
  /** ISO date; null for the working state, which has not been released. */
  date: string | null;
  facts: number;
  /** Null for the first one, where everything is new. */
  changes: Change[] | null;
  /** The record before and as of this version, to read the changes with. */
  before: Atlas | null;
  after: Atlas;
}

const factsIn = (atlas: Atlas): number => factTables.reduce((sum, table) => sum + atlas[table].length, 0);

/** Every state of the record, newest first: the working state where it is not released or says something else, then the releases. */
export const versionsOf = (): Version[] => {
  const states = releases.map(({ version, date, record }) => ({ version, date: date as string | null, record }));
  const last = states.at(-1);
  const isReleased = last?.version === release.version && changesBetween(last.record, tables).length === 0;
  if (!isReleased) states.push({ version: release.version, date: null, record: tables });
  return states
    .map(({ version, date, record }, i) => {
      const previous = states[i - 1];
      const after = join(record);
      return {
        version,
        date,
        facts: factsIn(after),
        changes: previous === undefined ? null : changesBetween(previous.record, record),
        before: previous === undefined ? null : join(previous.record),
        after,
      };
    })
    .reverse();
};

/** The part of the page of versions that tells of a version; the working state and a release of one number differ. */
export const anchorOf = ({ version, date }: Pick<Version, "version" | "date">): string =>
  `v${version}${date === null ? "-next" : ""}`;

/** `/versions.json`: what is released, newest first, for frozen embeds that look for a newer one. */
export const versionsJson = (): string => {
  const list = releases.map(({ version, date }) => ({ version, date })).reverse();
  return `${JSON.stringify({ latest: list[0] ?? null, versions: list }, null, 2)}\n`;
};
