import { startDeck } from "./deck/start.ts";

startDeck(document.querySelector<HTMLElement>("[data-deck]")!, new AbortController().signal);
