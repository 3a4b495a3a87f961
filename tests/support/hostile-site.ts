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
import { recordFrom } from "../../src/render/releases/record-from.ts";
import { hostileRecord } from "./hostile.ts";
import { HOSTILE } from "./hostile-folder.ts";

const PAGES = "src/pages";
const PICTURES = /\/(png|pdf|picture\/pages|picture\/form)\.ts$/;
const SOURCE = `${HOSTILE}/src`;

/** One pixel in place of all pictures. */
const noPictures = (): Plugin => ({
  name: "no-pictures",
  enforce: "pre",
  resolveId: (id, importer) =>
    PICTURES.test(id) && importer?.includes("/src/render/") ? resolve("tests/support/no-pictures.ts") : undefined,
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

// It has no releases, and no pack is made of it.
Object.assign(process.env, { RELEASES: join(HOSTILE, "none"), PACK: "none" });
const { tables, cases } = hostileRecord();
await rm(HOSTILE, { recursive: true, force: true });
await mkdir(SOURCE, { recursive: true });
const record = await writeRecord(tables!, cases!, HOSTILE);
await build({
  ...config,
  configFile: false,
  srcDir: SOURCE,
  outDir: join(HOSTILE, "site"),
  cacheDir: join(HOSTILE, "cache"),
  logLevel: "warn",
  integrations: [routes()],
  vite: { ...config.vite, plugins: [recordFrom(record), noPictures(), ...config.vite!.plugins!] },
});
