import { defineConfig } from "vitest/config";

const project = (name: string, extra: object = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 30_000, ...extra },
});

export default defineConfig({
  test: {
    projects: [
      project("unit"),
      project("site"),
      project("browser", {
        testTimeout: 120_000,
        hookTimeout: 120_000,
        fileParallelism: false,
        maxWorkers: 1,
        maxConcurrency: 3,
      }),
    ],
  },
});
