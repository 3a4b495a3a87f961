import { escapeHtml } from "../../embeds/escape.ts";

// What XML 1.0 cannot hold at all, not even escaped.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as it may stand in XML, between tags and in quoted attributes. */
export const xmlText = (text: string): string => escapeHtml(text.toWellFormed().replaceAll(FORBIDDEN, "\ufffd"));
