import type { Tables } from "../../src/tables/index.ts";

/** The release that the tested site carries. */
export const EARLIER = { version: "0.0.1", date: "2020-02-29" };

/** A target figure that had another value. */
export const changedIn = ({ figures }: Tables) =>
  figures.find(({ nature, value }) => nature === "target" && value > 1)!;

/** A statement that was not there yet. */
export const addedIn = ({ statements }: Tables) => statements[0]!;

/** A statement that has been taken back since. */
export const REMOVED = "taken-back-since";

/** The record as it might have been before: one fact other, one not there yet, one that has since been taken back. */
export const earlier = (tables: Tables): Tables => {
  const [changed, added] = [changedIn(tables), addedIn(tables)];
  const evidence = tables.evidence.filter(({ fact }) => fact === `statements/${added.id}`);
  return {
    ...tables,
    figures: tables.figures.map((row) => (row === changed ? { ...row, value: row.value + 1 } : row)),
    statements: tables.statements.map((row) => (row === added ? { ...row, id: REMOVED } : row)),
    evidence: tables.evidence.map((row) => (evidence.includes(row) ? { ...row, fact: `statements/${REMOVED}` } : row)),
  };
};
