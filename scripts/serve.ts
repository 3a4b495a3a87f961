// npm run preview: serves dist/ at http://localhost:4321/ (PORT overrides).
import { existsSync } from "node:fs";
import { siteFolder } from "../src/render/site-folder.ts";
import { restoreFolder } from "../src/render/swap-folder.ts";
import { serveFolder } from "../src/render/static-server.ts";

const port = Number(process.env["PORT"] ?? 4321);
const base = process.env["BASE_PATH"] ?? "/";
await restoreFolder(siteFolder);
if (!existsSync(`${siteFolder}/index.html`)) {
  console.error(`There is no ${siteFolder}/ yet: run npm run build first.`);
  process.exit(1);
}
try {
  await serveFolder(siteFolder, port, base);
  console.log(`City Cloud Atlas is at http://localhost:${port}${base.replace(/\/?$/, "/")}  (Ctrl+C stops it)`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} is in use. Choose another: PORT=4322 npm start`);
  process.exitCode = 1;
}
