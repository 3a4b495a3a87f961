/** The script of the slides, for the file that carries it within. */
export { default as deckScript } from "../client/deck.ts?script";
