/** The id of a chart's table on a page where it does not stand under the drawing. */
export const tableId = (chart: string): string => `table-${chart}`;

/** The id of a chart's drawing for paper on a page where it does not stand in the chart. */
export const stripsId = (chart: string): string => `strips-${chart}`;

/** The id of a further view of a chart on a page where it does not stand in the chart. */
export const viewId = (chart: string, view: string): string => `view-${chart}-${view}`;
