import { defineConfig } from "astro/config";
import { browserTargets } from "./src/render/browsers.ts";
import { lazyPlugin } from "./src/render/lazy-plugin.ts";
import { listenersPlugin } from "./src/render/listeners-plugin.ts";
import { recordPlugin } from "./src/render/record-plugin.ts";
import { rendering } from "./src/render/rendering.ts";
import { scriptPlugin } from "./src/render/script-plugin.ts";
import { siteAddress } from "./src/render/site-address.ts";
import { zipPlugin } from "./src/render/zip-plugin.ts";

export default defineConfig({
  site: siteAddress(),
  base: process.env.BASE_PATH ?? "/",
  output: "static",
  trailingSlash: "always",
  // As many at once that all waiting for pictures do not keep from what needs none.
  build: { concurrency: 512, format: "directory", inlineStylesheets: "never" },
  integrations: [rendering()],
  devToolbar: { enabled: false },
  // The Content-Security-Policy knows no inline script: small ones, too, are files.
  vite: {
    build: { assetsInlineLimit: 0, target: browserTargets },
    plugins: [scriptPlugin(), recordPlugin(), lazyPlugin(), listenersPlugin(), zipPlugin()],
  },
});
