import { address } from "../components/address.ts";
import { deckScript } from "../components/deck-script.ts";
import { deckWords as w } from "../i18n/deck.ts";
import { languageTag } from "../i18n/text.ts";
import { tokenCss } from "../marks/tokens.ts";
import { deckMarkup } from "../render/deck/built.ts";
import { embedPolicy } from "../render/embed/policy.ts";
import base from "../styles/base.css?inline";
import deck from "../styles/deck.css?inline";
import own from "../styles/deck-file.css?inline";

type Study = Parameters<typeof deckMarkup>[0];

const style = [tokenCss("auto"), base, deck, own].join("\n");
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const fileOf = (study: Study, site: URL): string => {
  const { id, locale, title } = study;
  const at = (path: string) => new URL(address(locale, path), site).href;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${embedPolicy({ style, script: deckScript })}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="robots" content="noindex">',
    `<title>${escaped(w.slidesOf[locale](title))}</title>`,
    `<link rel="canonical" href="${at(`/cases/${id}/slides/`)}">`,
    `<style>${style}</style>`,
  ];
  const body = `<main class="page">${deckMarkup(study, at)}</main><script>${deckScript}</script>`;
  return `<!doctype html>\n<html lang="${languageTag[locale]}"><head>${head.join("\n")}</head>\n<body>${body}</body></html>\n`;
};

const made = new Map<string, string>();

/** The slides of a case as one file that needs no network: style and script stand in it, by their hashes; links lead to the site. */
export const deckFile = (study: Study, site: URL): string => {
  const key = `${study.id} ${study.locale}`;
  const file = made.get(key) ?? fileOf(study, site);
  made.set(key, file);
  return file;
};

/** The size of that file in bytes. */
export const deckFileSize = (study: Study, site: URL): number => new TextEncoder().encode(deckFile(study, site)).length;
