// npm run dev: Astro's dev server; an edit of a CSV file, a chart or a page shows at once.
import { dev } from "astro";
import { normalizeForSite } from "../src/render/build-site.ts";

if (await normalizeForSite()) await dev({ server: { port: Number(process.env["PORT"] ?? 4321) } });
else process.exitCode = 1;
