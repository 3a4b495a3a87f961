import type { Plugin } from "vite";
import { tokenCss } from "../marks/tokens.ts";

/** Serves the colour tokens as the style sheet `virtual:tokens.css`, so that CSS and charts share one file of colours. */
export const tokensPlugin = (): Plugin => ({
  name: "atlas-tokens",
  resolveId: (id) => (id === "virtual:tokens.css" ? "\0virtual:tokens.css" : undefined),
  load: (id) => (id === "\0virtual:tokens.css" ? tokenCss() : undefined),
});
