import type { Plugin } from "vite";
import { classicScript } from "./classic-script.ts";

const SUFFIX = "?script";

/** `import code from "./file.ts?script"`: a script for the browser as one text, minified, for a page that carries it within. */
export const scriptPlugin = (): Plugin => ({
  name: "atlas-script",
  enforce: "pre",
  async resolveId(id, importer) {
    if (!id.endsWith(SUFFIX)) return undefined;
    const found = await this.resolve(id.slice(0, -SUFFIX.length), importer, { skipSelf: true });
    return found && `${found.id}${SUFFIX}`;
  },
  async load(id) {
    if (!id.endsWith(SUFFIX)) return undefined;
    const file = id.slice(0, -SUFFIX.length);
    this.addWatchFile(file);
    return { code: `export default ${JSON.stringify(await classicScript(file))};`, map: null };
  },
});
