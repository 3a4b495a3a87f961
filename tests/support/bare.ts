/** A text without its spaces: where a line ends differs from form to form. */
export const bare = (text: string): string => text.replaceAll(/\s/g, "");

/** The same, and without the radicals that a PDF's fonts may name in place of the same-looking characters. */
export const bareOfPdf = (text: string): string => bare(text.normalize("NFKC"));
