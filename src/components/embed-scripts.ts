/** The script that an embedded chart carries within: it tells the page around how high the chart is. */
export { default as embedScript } from "../client/embed/child.ts?script";
