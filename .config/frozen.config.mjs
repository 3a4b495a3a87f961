// The pages of a release, which are kept: they stand anywhere below a site, so their links are relative and they bring
// everything with them.
import site from "../astro.config.mjs";

export default { ...site, base: "/", srcDir: "./src/frozen", publicDir: "./src/frozen/public" };
