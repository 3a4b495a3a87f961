import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const IN_A_WORKER = /write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/;
const IN_NODE = /write-excel-file\/modules\/zip\/zipToStream\.js$/;
const ARCHIVE = fileURLToPath(new URL("archive.ts", import.meta.url));

/**
 * How the writer of workbooks packs them. In a page where it stands: it would give large ones to a worker made of text, which
 * the Content-Security-Policy forbids. In a build as all other archives: its own packing holds up everything else three times
 * as long, and writes the time of day into each file.
 */
export const zipPlugin = (): Plugin => ({
  name: "atlas-zip",
  enforce: "pre",
  // Only what is bundled is changed.
  configEnvironment: (name, _, { command }) =>
    name === "client" || command !== "build" ? undefined : { resolve: { noExternal: ["write-excel-file"] } },
  load: {
    filter: { id: [IN_A_WORKER, IN_NODE] },
    handler: (id) =>
      IN_A_WORKER.test(id)
        ? 'import zip from "./zipToArrayBufferSync.js"; export default async (files) => zip(files);'
        : `import { archiveStream, EARLIEST } from ${JSON.stringify(ARCHIVE)};
           export default (files) => archiveStream(Object.entries(files), EARLIEST);`,
  },
});
