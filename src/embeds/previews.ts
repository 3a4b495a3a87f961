/** Widths in pixels in which the page of a chart shows its embed: a phone, a column of text, a wide page. */
export const PREVIEWS = [320, 600, 900] as const;
