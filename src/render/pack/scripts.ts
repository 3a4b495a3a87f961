import { createHash } from "node:crypto";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { classicScript } from "../classic-script.ts";

const ENTRY = "virtual:page-in-pack";
const OWN = "src/client/pack";

/** A module that imports some others, in their order; each of them runs once, whatever shares it. */
const entryPlugin = (files: string[]): Plugin => ({
  name: "atlas-pack-entry",
  resolveId: { filter: { id: new RegExp(`^${ENTRY}$`) }, handler: (id) => id },
  load: {
    filter: { id: new RegExp(`^${ENTRY}$`) },
    handler: () => files.map((file) => `import ${JSON.stringify(file)};`).join("\n"),
  },
});

/** Where a file of the pack stands that is made of what pages of the site ask for or hold, after its content. */
export const packedName = (content: string, ending: "css" | "js"): string =>
  `_astro/${createHash("sha256").update(content).digest("hex").slice(0, 12)}.${ending}`;

/** Modules of the built site as one classic script, which loads its data without fetching. */
export const scriptInPack = (folder: string, modules: string[]): Promise<string> =>
  classicScript(ENTRY, {
    plugins: [
      entryPlugin([`${OWN}/links.ts`, ...modules.map((module) => `${folder}/${module}`)].map((f) => resolve(f))),
    ],
    inject: { fetch: [resolve(`${OWN}/fetch.ts`), "fetchFromFolder"] },
  });

/** The text of a file as a script that hands it to whatever put the script there. */
export const textAsScript = (text: string): string =>
  `document.currentScript.dispatchEvent(new CustomEvent("file",{detail:${JSON.stringify(text)}}));\n`;
