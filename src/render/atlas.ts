import record from "../../.atlas/atlas.json" with { type: "json" };
import { join } from "../record/atlas.ts";
import type { CaseStudy } from "../record/cases/case.ts";
import type { Tables } from "../tables/index.ts";

const { cases, ...rows } = record as unknown as Tables & { cases: CaseStudy[] };

/** The tables that the site is built from, in the order of their files; `npm run data` has checked them. */
export const tables: Tables = rows;

/** The record that the site is built from, joined, with its case studies. */
export const atlas = join(tables, cases);
