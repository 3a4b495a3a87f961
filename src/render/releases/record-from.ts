import { resolve } from "node:path";
import type { Plugin } from "vite";

/** Builds from the normalized record at `path` in place of the one in `.atlas/`. */
export const recordFrom = (path: string): Plugin => ({
  name: "record-from",
  enforce: "pre",
  resolveId: (id) => (id.endsWith(".atlas/atlas.json") ? resolve(path) : undefined),
});
