import { build, type Plugin, type Rolldown } from "vite";

const SUFFIX = "?script";

const compile = async (file: string): Promise<string> => {
  const made = await build({
    configFile: false,
    logLevel: "error",
    define: { "import.meta.env.PROD": "true" },
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rollupOptions: { input: file, output: { format: "iife" } },
    },
  });
  const { output } = (Array.isArray(made) ? made[0] : made) as Rolldown.RolldownOutput;
  return output[0].code.trim();
};

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
    return { code: `export default ${JSON.stringify(await compile(file))};`, map: null };
  },
});
