import { escapeHtml } from "../../embeds/escape.ts";
import { embedWords as w } from "../../i18n/embed.ts";
import { languageTag, type Locale } from "../../i18n/text.ts";
import { embedPolicy } from "./policy.ts";

/** A plain embed that a reader of a wrong address is led to. */
export interface Way {
  name: string;
  href: string;
}

/** The small page in place of an embed that there is not; it names the plain one, or all where the chart, too, is unknown. */
export const missingEmbed = (ways: Way[], locale: Locale, style: string): string => {
  const links = ways
    .map(({ name, href }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(name)}</a> ${escapeHtml(href)}</li>`)
    .join("");
  const said = (ways.length === 1 ? w.missingText : w.missingAll)[locale];
  return [
    `<!DOCTYPE html><html lang="${languageTag[locale]}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${embedPolicy({ style })}">`,
    `<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">`,
    `<title>${w.missing[locale]}</title><style>${style}</style></head>`,
    `<body><main><figure><h1>${w.missing[locale]}</h1><p>${said}</p><ul>${links}</ul></figure></main></body></html>\n`,
  ].join("");
};
