/** The script that an embedded chart carries within: it tells the page around how high the chart is. */
export { default as embedScript } from "../client/embed/child.ts?script";

/** The script for the page around, which follows that. */
export { default as hostScript } from "../client/embed/host.ts?script";

/** The script of an embed that is kept with a release: the same, and it says when there is a newer release. */
export { default as frozenScript } from "../client/embed/frozen.ts?script";
