/** The id of a chart's table on a page where it does not stand under the drawing. */
export const tableId = (chart: string): string => `table-${chart}`;
