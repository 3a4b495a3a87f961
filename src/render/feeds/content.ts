import { escapeHtml } from "../../embeds/escape.ts";
import type { ToldChange, ToldField, ToldKind } from "../releases/telling.ts";

/** Address of a fact's page; undefined for a fact that has none any more. */
type AddressOf = (fact: string) => string | undefined;

const field = ({ title, before, after }: ToldField): string =>
  `<br>${escapeHtml(title)}: <del>${escapeHtml(before)}</del> → <ins>${escapeHtml(after)}</ins>`;

const linked = (text: string, href: string | undefined): string =>
  href === undefined ? escapeHtml(text) : `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;

/** Changes as HTML under a sentence of plain text; `more` says what was left out. */
export const listChanges = (summary: string, kinds: ToldKind[], addressOf: AddressOf, more?: string): string => {
  const item = ({ fact, claim, fields }: ToldChange): string =>
    `<li>${linked(claim, addressOf(fact))} <code>${escapeHtml(fact)}</code>${fields.map(field).join("")}</li>`;
  return [
    `<p>${escapeHtml(summary)}</p>`,
    ...kinds.map(({ name, changes }) => `<h3>${escapeHtml(name)}</h3><ul>${changes.map(item).join("")}</ul>`),
    ...(more === undefined ? [] : [`<p>${escapeHtml(more)}</p>`]),
  ].join("");
};
