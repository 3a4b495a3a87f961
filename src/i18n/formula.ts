/**
 * Text that a spreadsheet would take for a formula; full-width signs too, since spreadsheets set to Chinese or Japanese take
 * them for the plain ones. Apostrophes are counted in, so that taking one away from every cell of this form gives back the
 * text as it was.
 */
export const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;
