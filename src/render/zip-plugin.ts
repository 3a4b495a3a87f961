import type { Plugin } from "vite";

const IN_A_WORKER = /write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/;

/**
 * Lets the writer of workbooks pack them where it stands: it would give large ones to a worker made of text, which the
 * Content-Security-Policy forbids.
 */
export const zipPlugin = (): Plugin => ({
  name: "atlas-zip",
  enforce: "pre",
  apply: "build",
  load: {
    filter: { id: IN_A_WORKER },
    handler: () => 'import zip from "./zipToArrayBufferSync.js"; export default async (files) => zip(files);',
  },
});
