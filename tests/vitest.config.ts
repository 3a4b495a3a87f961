import { defineConfig } from "vitest/config";
import { listenersPlugin } from "../src/render/listeners-plugin.ts";
import { zipPlugin } from "../src/render/zip-plugin.ts";

const project = (name: string, extra: object = {}) => ({
  plugins: [listenersPlugin(), zipPlugin()],
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: 30_000,
    server: { deps: { inline: ["linkedom", "write-excel-file"] } },
    ...extra,
  },
});

/** These put modules of their own in place of the project's, which no other test must meet. */
const APART = ["hostile", "hostile-forms", "picture-cache"].map((name) => `tests/unit/${name}.test.ts`);

export default defineConfig({
  test: {
    projects: [
      // Loading the project anew for each file takes a third of the time; these change nothing that others read.
      project("unit", { isolate: false, exclude: APART, testTimeout: 60_000 }),
      project("unit-apart", { include: APART, testTimeout: 60_000 }),
      // They change nothing that others read. By itself Vitest leaves one processor free: of two that is half of them.
      project("site", { isolate: false, maxWorkers: "100%" }),
      project("browser", {
        testTimeout: 120_000,
        hookTimeout: 120_000,
        // Two files at once: most of a browser test is waiting, and the machine that every change runs on has two cores.
        maxWorkers: 2,
        maxConcurrency: 2,
        // Its own second is over on a busy machine before a page has answered.
        expect: { poll: { timeout: 30_000 } },
      }),
    ],
  },
});
