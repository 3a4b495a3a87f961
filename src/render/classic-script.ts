import { build, type Plugin, type Rolldown } from "vite";

interface Options {
  /** What to put in place of a name of the browser's: the module, and what it exports. */
  inject?: Record<string, [module: string, name: string]>;
  plugins?: Plugin[];
}

/** A module for the browser with all that it imports, also on demand, as the text of one classic script, minified. */
export const classicScript = async (file: string, { inject = {}, plugins = [] }: Options = {}): Promise<string> => {
  const made = await build({
    configFile: false,
    logLevel: "error",
    define: { "import.meta.env.PROD": "true" },
    plugins,
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: { input: file, transform: { inject }, output: { format: "iife", codeSplitting: false } },
    },
  });
  const { output } = (Array.isArray(made) ? made[0] : made) as Rolldown.RolldownOutput;
  return output[0].code.trim();
};
