import type { Weight } from "./weigh.ts";

/** What pages of one type may weigh. */
export interface Budget extends Weight {
  name: string;
  /** Addresses without language. The first type whose pattern fits is a page's type. */
  pages: RegExp;
}

// One line a type: what a page of it weighs today and about a fifth more. Who needs more says here why.

/** The budgets of all page types: the one place where they stand. */
export const budgets: Budget[] = [
  // A map, a ladder, a timeline, a matrix, figures and unknowns in two widths each, two of them once more for paper; a
  // sheet for what comes after them.
  { name: "overview", pages: /^\/$/, html: 75, css: 6.2, js: 4, elements: 9000, requests: 6 },
  { name: "list of places", pages: /^\/places\/$/, html: 4.5, css: 5.5, js: 1, elements: 400, requests: 3 },
  { name: "place", pages: /^\/places\/[^/]+\/$/, html: 22, css: 6.2, js: 4, elements: 2400, requests: 5 },
  { name: "explorer", pages: /^\/initiatives\/$/, html: 100, css: 7.5, js: 20, elements: 9500, requests: 10 },
  { name: "system", pages: /^\/initiatives\/[^/]+\/$/, html: 7, css: 5.5, js: 1, elements: 450, requests: 3 },
  { name: "timeline", pages: /^\/timeline\/$/, html: 32, css: 6.2, js: 4, elements: 3000, requests: 5 },
  { name: "compare", pages: /^\/compare\/$/, html: 48, css: 7, js: 15, elements: 2500, requests: 7 },
  { name: "pair", pages: /^\/compare\/[^/]+\/$/, html: 14, css: 7, js: 1, elements: 2200, requests: 3 },
  { name: "gallery", pages: /^\/charts\/$/, html: 6, css: 5.8, js: 1, elements: 250, requests: 5 },
  { name: "chart", pages: /^\/charts\/[^/]+\/$/, html: 46, css: 7, js: 5, elements: 5500, requests: 9 },
  { name: "list of embeds", pages: /^\/embed\/$/, html: 3.5, css: 5.8, js: 1, elements: 250, requests: 3 },
  { name: "list of cases", pages: /^\/cases\/$/, html: 4, css: 5.8, js: 1, elements: 300, requests: 3 },
  // Its scripts keep form and address in step; what makes slides and files comes with a choice.
  { name: "composer", pages: /^\/cases\/compose\/$/, html: 4.2, css: 8.2, js: 5.5, elements: 330, requests: 7 },
  { name: "case", pages: /^\/cases\/[^/]+\/$/, html: 48, css: 6.7, js: 4, elements: 6200, requests: 5 },
  { name: "slides", pages: /^\/cases\/[^/]+\/slides\/$/, html: 46, css: 7.3, js: 3.5, elements: 3400, requests: 6 },
  {
    name: "handout",
    pages: /^\/cases\/[^/]+\/(handout|guide)\/$/,
    html: 15,
    css: 6.2,
    js: 1,
    elements: 900,
    requests: 4,
  },
  { name: "list of sources", pages: /^\/sources\/$/, html: 8, css: 5.5, js: 1, elements: 400, requests: 3 },
  { name: "source", pages: /^\/sources\/[^/]+\/$/, html: 21, css: 5.5, js: 1, elements: 1700, requests: 3 },
  { name: "fact", pages: /^\/facts\/[^/]+\/[^/]+\/$/, html: 4, css: 5.5, js: 1, elements: 220, requests: 3 },
  { name: "data", pages: /^\/data\/$/, html: 22, css: 5.5, js: 1, elements: 2600, requests: 3 },
  // A table of charts by tests, and what was found by each.
  { name: "accessibility", pages: /^\/about\/accessibility\/$/, html: 14, css: 6, js: 1, elements: 1100, requests: 4 },
  { name: "about", pages: /^\/about\//, html: 4.5, css: 5.5, js: 1, elements: 200, requests: 3 },
  { name: "search", pages: /^\/search\/$/, html: 17, css: 5.5, js: 1, elements: 1500, requests: 3 },
  { name: "wrong address", pages: /404/, html: 2.1, css: 5.5, js: 1, elements: 80, requests: 3 },
  // In a frame on somebody else's page: one request, whatever it holds, up to four drawings for four widths. The promise is
  // 25 kB in Brotli, which the tests of embeds hold: it sees that the drawings repeat each other, as gzip does not.
  { name: "embed", pages: /^\/embed\/./, html: 40, css: 3, js: 0, elements: 5800, requests: 1 },
];

/** The type of the page at an address of either language. */
export const typeOf = (address: string): Budget => {
  const bare = address.replace(/^\/zh(?=\/)/, "");
  const type = budgets.find(({ pages }) => pages.test(bare));
  if (type === undefined) throw new Error(`${address}: no page type in src/render/weight/types.ts fits it`);
  return type;
};
