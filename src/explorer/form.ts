import { explorerSays, explorerWords as w, facetNotes, fieldNames } from "../i18n/explorer.ts";
import type { Locale } from "../i18n/text.ts";
import { make, type Draw } from "../marks/html.ts";
import type { Catalogue, Facet, FacetValue } from "./shape.ts";

/** Facets that are unfolded from the start. */
const OPEN: readonly string[] = ["place", "stage"];

/** Of more values than these, those with most systems are shown. */
export const LONG = 32;

/** How a facet is counted and what its values mean; undefined where both go without saying. */
export const facetNote = ({ id, values }: Pick<Facet, "id" | "values">, locale: Locale): string | undefined => {
  const meanings = values.flatMap(({ label, about }) =>
    about === undefined ? [] : [explorerSays.meaning[locale](label, about)],
  );
  const said = [...meanings, ...(facetNotes[id] ? [facetNotes[id][locale]] : [])];
  return said.length === 0 ? undefined : said.join(locale === "zh" ? "" : " ");
};

const boxNode = (draw: Draw, facet: string, { id, label, within }: FacetValue): HTMLElement =>
  make(
    draw,
    "label",
    { class: within ? "within" : null },
    make(draw, "input", { type: "checkbox", name: facet, value: id }),
    make(draw, "span", {}, label),
    make(draw, "span", { class: "count" }),
  );

const facetNode = (draw: Draw, { id, values }: Facet, locale: Locale): HTMLElement => {
  const note = facetNote({ id, values }, locale);
  const described = note === undefined ? null : `about-${id}`;
  return make(
    draw,
    "details",
    { "data-facet": id, open: OPEN.includes(id) && values.length <= LONG ? "" : null },
    make(draw, "summary", {}, fieldNames[id][locale], make(draw, "span", { class: "chosen" })),
    make(
      draw,
      "fieldset",
      { class: values.length > LONG ? "long" : null, "aria-describedby": described },
      make(draw, "legend", { class: "visually-hidden" }, fieldNames[id][locale]),
      ...values.map((value) => boxNode(draw, id, value)),
    ),
    values.length > LONG
      ? make(draw, "p", { class: "muted note" }, explorerSays.most[locale](LONG, values.length))
      : null,
    note === undefined ? null : make(draw, "p", { class: "muted note", id: described }, note),
  );
};

/** The facets as fieldsets of checkboxes, and the field to search in. */
export const formNode = (draw: Draw, { facets }: Catalogue, locale: Locale): HTMLElement =>
  make(
    draw,
    "form",
    {
      id: "explorer-form",
      class: "explorer-form",
      role: "search",
      hidden: "",
      autocomplete: "off",
      "aria-label": w.filter[locale],
    },
    make(
      draw,
      "p",
      { class: "search" },
      make(draw, "label", { for: "explorer-text" }, w.search[locale]),
      make(draw, "input", {
        ...{ type: "search", id: "explorer-text", name: "q", autocomplete: "off", spellcheck: "false" },
        ...{ maxlength: "200", "aria-describedby": "explorer-text-note" },
      }),
      make(draw, "span", { class: "muted small", id: "explorer-text-note" }, w.searchNote[locale]),
    ),
    make(
      draw,
      "details",
      { class: "fold", open: "" },
      make(draw, "summary", {}, w.filter[locale], make(draw, "span", { class: "chosen" })),
      ...facets.map((facet) => facetNode(draw, facet, locale)),
    ),
  );
