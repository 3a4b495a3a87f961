import type { Plugin, ViteDevServer } from "vite";
import { formatProblem } from "../record/problem.ts";
import { readRecordFolder, writeRecord } from "./record-folder.ts";

const refresh = async (server: ViteDevServer, data: string, out: string): Promise<void> => {
  const { tables, cases = [], problems } = await readRecordFolder(data);
  if (tables !== undefined) {
    await writeRecord(tables, cases, out);
    server.ws.send({ type: "full-reload" });
    return;
  }
  const lines = problems.map(formatProblem);
  server.config.logger.error(lines.join("\n"));
  server.ws.send({ type: "error", err: { message: lines.join("\n"), stack: "" } });
};

/** Editors and spreadsheets empty a file before they write it, and may save several at once: what follows this fast, in ms, is one edit. */
const SETTLED = 50;

/** In the dev server: an edit of a CSV file or a case is checked and shown; its mistakes appear in the terminal and in the browser. */
export const recordPlugin = (data = "data", out = ".atlas"): Plugin => ({
  name: "atlas-record",
  apply: "serve",
  // All JSON as a string to be parsed: as a module of its own shape the record takes as long to read as a page to make.
  config: () => ({ json: { stringify: true, namedExports: false } }),
  configureServer(server) {
    server.watcher.add(data);
    let waiting: NodeJS.Timeout | undefined;
    const onEdit = (path: string) => {
      if (!/\.(csv|md)$/.test(path)) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => void refresh(server, data, out), SETTLED);
    };
    for (const event of ["add", "change", "unlink"] as const) server.watcher.on(event, onEdit);
  },
});
