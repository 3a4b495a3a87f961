import { tokenCss } from "../marks/tokens.ts";
import base from "../styles/base.css?inline";
import buttons from "../styles/buttons.css?inline";
import caseSheet from "../styles/case-sheet.css?inline";
import cases from "../styles/case.css?inline";
import chartPage from "../styles/chart-page.css?inline";
import chartPrint from "../styles/chart-print.css?inline";
import chart from "../styles/chart.css?inline";
import compareGrid from "../styles/compare-grid.css?inline";
import comparePrint from "../styles/compare-print.css?inline";
import compareTable from "../styles/compare-table.css?inline";
import compareTimeline from "../styles/compare-timeline.css?inline";
import compare from "../styles/compare.css?inline";
import composer from "../styles/composer.css?inline";
import deck from "../styles/deck.css?inline";
import embedCode from "../styles/embed-code.css?inline";
import explorerForm from "../styles/explorer-form.css?inline";
import explorerList from "../styles/explorer-list.css?inline";
import explorer from "../styles/explorer.css?inline";
import layout from "../styles/layout.css?inline";
import markCard from "../styles/mark-card.css?inline";
import masthead from "../styles/masthead.css?inline";
import parts from "../styles/parts.css?inline";
import place from "../styles/place.css?inline";
import print from "../styles/print.css?inline";
import printedIndex from "../styles/printed-index.css?inline";
import record from "../styles/record.css?inline";
import scorecard from "../styles/scorecard.css?inline";
import search from "../styles/search.css?inline";
import tables from "../styles/tables.css?inline";
import tree from "../styles/tree.css?inline";

/** What a page shows besides what all pages do. */
export type Shown =
  | "case"
  | "chart page"
  | "charts"
  | "code"
  | "comparison"
  | "composer"
  | "deck"
  | "explorer"
  | "paper of a case"
  | "place"
  | "printed index"
  | "scorecard"
  | "tree";

// Of two rules for one thing the later one holds. A sheet without a name is in every page.
const sheets: [css: string, ...shown: Shown[]][] = [
  [scorecard, "scorecard"],
  [tokenCss()],
  [base],
  [buttons],
  [masthead],
  [search],
  [printedIndex, "printed index"],
  [layout],
  [place, "place"],
  [parts],
  [record],
  [tree, "comparison", "tree"],
  [tables],
  [compareGrid, "comparison", "scorecard"],
  [chart, "charts"],
  [markCard, "charts"],
  [chartPrint, "charts"],
  [compare, "comparison", "composer"],
  [compareTable, "comparison"],
  [compareTimeline, "comparison"],
  [comparePrint, "comparison", "composer"],
  [chartPage, "chart page"],
  [embedCode, "code"],
  [explorerForm, "explorer"],
  [explorer, "explorer"],
  [explorerList, "explorer"],
  [cases, "case"],
  [print],
  [caseSheet, "paper of a case"],
  [deck, "deck"],
  [composer, "composer"],
];

/** What `later.css` brings to a page that shows charts first. */
const later = new Set([search, record, tables, markCard, chartPrint, print]);

const has = (shown: readonly Shown[], of: Shown[]): boolean => of.length === 0 || of.some((one) => shown.includes(one));

/**
 * The style sheet that a page carries within, so that it is drawn as its text comes: what all pages need and what it shows.
 * A page that links the later sheet need not carry what is in it.
 */
export const pageStyle = (shown: readonly Shown[], linksLater: boolean): string =>
  sheets.flatMap(([css, ...of]) => (has(shown, of) && !(linksLater && later.has(css)) ? css : [])).join("\n");
