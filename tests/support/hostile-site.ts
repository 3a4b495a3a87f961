// Builds the pages of the hostile record, for the browser to open. Run by npm test. Pictures are left out: they hold no markup,
// and drawing them takes most of a build.
import { globSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { AstroIntegration } from "astro";
import { build } from "astro";
import type { Plugin } from "vite";
import config from "../../astro.config.mjs";
import { writeRecord } from "../../src/render/record-folder.ts";
import { hostileRecord } from "./hostile.ts";
import { HOSTILE } from "./hostile-folder.ts";

const PAGES = "src/pages";
const PICTURES = /\/(png|pdf|picture\/pages|picture\/form)\.ts$/;
const SOURCE = `${HOSTILE}/src`;

/** The record in place of the one of the site, and one pixel in place of all pictures. */
const instead = (): Plugin => ({
  name: "hostile-record",
  enforce: "pre",
  resolveId(id, importer) {
    if (id.endsWith(".atlas/atlas.json")) return resolve(HOSTILE, "atlas.json");
    if (PICTURES.test(id) && importer?.includes("/src/render/")) return resolve("tests/support/no-pictures.ts");
    return undefined;
  },
});

const routes = (): AstroIntegration => ({
  name: "hostile-routes",
  hooks: {
    "astro:config:setup": ({ injectRoute }) => {
      for (const file of globSync("**/*.{astro,ts}", { cwd: PAGES }).sort())
        if (!/\.(png|pdf|pptx|xlsx|parquet)\.ts$/.test(file))
          injectRoute({
            pattern: `/${file.replaceAll("\\", "/").replace(/(^|\/)index\.astro$|\.(astro|ts)$/, "")}`,
            entrypoint: resolve(PAGES, file),
          });
    },
  },
});

// It has no releases.
process.env["RELEASES"] = join(HOSTILE, "none");
const { tables, cases } = hostileRecord();
await rm(HOSTILE, { recursive: true, force: true });
await mkdir(SOURCE, { recursive: true });
await writeRecord(tables!, cases!, HOSTILE);
await build({
  ...config,
  configFile: false,
  srcDir: SOURCE,
  outDir: join(HOSTILE, "site"),
  cacheDir: join(HOSTILE, "cache"),
  logLevel: "warn",
  integrations: [routes()],
  vite: { ...config.vite, plugins: [instead(), ...config.vite!.plugins!] },
});
