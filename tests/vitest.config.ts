import { defineConfig } from "vitest/config";

const project = (name: string, extra: object = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 30_000, ...extra },
});

export default defineConfig({
  test: {
    projects: [
      project("unit"),
      // They only read what is built, and share nothing that one of them could change.
      project("site", { isolate: false }),
      project("browser", {
        testTimeout: 120_000,
        hookTimeout: 120_000,
        // Two files at once: most of a browser test is waiting, and the machine that every change runs on has two cores.
        maxWorkers: 2,
        maxConcurrency: 2,
      }),
    ],
  },
});
