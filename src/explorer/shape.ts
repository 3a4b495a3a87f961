import type { Locale } from "../i18n/text.ts";
import type { Folding } from "../search/key.ts";

/** What systems can be chosen by, in the order of the page; also the names in the address. */
export const facetIds = ["place", "programme", "sector", "kind", "stage", "model", "reliability", "dated"] as const;
export type FacetId = (typeof facetIds)[number];

/** Systems in one shard: few enough that reading one holds nobody up. */
export const PER_SHARD = 2000;

/** Id of the value that stands for "no source states it". */
export const NONE = "none";

/** One value of a facet in the page's language. */
export interface FacetValue {
  id: string;
  label: string;
  /** The label in the other language, where a search finds systems by it. */
  also?: string;
  /** What the label means, where it is no word of the language: the grades of sources. */
  about?: string;
  /** True for a district, which stands after its city and is counted with it. */
  within?: true;
  /** True for a stage at which a system is said to run. */
  runs?: true;
}

/** A facet with its values. A system's code stands for a set of values: a district's has its city and itself. */
export interface Facet {
  id: FacetId;
  values: FacetValue[];
  /** By code: indices of values, the one to group and sort by first. */
  sets: number[][];
}

/** What the page knows of all systems before any of them has come: their number, the facets, where the shards lie. */
export interface Catalogue {
  total: number;
  facets: Facet[];
  /** What a search takes for the same. */
  folding: Folding;
  /** Addresses below the site's root. */
  shards: string[];
}

type Texts = Record<Locale, string[]>;

/** Some systems as columns, in both languages; an empty text is "not stated". */
export interface Shard {
  ids: string[];
  name: Texts;
  operator: Texts;
  audience: Texts;
  summary: Texts;
  /** Codes of the systems, one list for each facet. */
  codes: number[][];
  /** Place of each name among all names of the record, by the rules of the language. */
  rank: Record<Locale, number[]>;
  /** Earliest dated event: its first day (days since 1900; 0 for none), its date in words, its id. */
  day: number[];
  date: Texts;
  event: string[];
}
