/** Where the hostile record and its pages are put. */
export const HOSTILE = ".atlas/hostile";
