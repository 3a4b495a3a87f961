import type { Plugin } from "vite";

const HELPER = /vite\/preload-helper\.js$/;

/**
 * Replaces Vite's helper around each `import()`, which fetches styles and further modules beforehand: nothing that is
 * loaded on demand here has styles of its own, and the helper weighs more than the script on every page.
 */
export const lazyPlugin = (): Plugin => ({
  name: "atlas-lazy",
  enforce: "pre",
  apply: "build",
  load: { filter: { id: HELPER }, handler: () => "export const __vitePreload = (load) => load();" },
});
