/** The id of a chart's table on a page where it does not stand under the drawing. */
export const tableId = (chart: string): string => `table-${chart}`;

/** The id of a chart's drawing for paper on a page where it does not stand in the chart. */
export const stripsId = (chart: string): string => `strips-${chart}`;
