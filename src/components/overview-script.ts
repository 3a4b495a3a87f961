import { address } from "./address.ts";

/** The script of the overview, which comes and runs while the page is on its way. */
export { default as overviewScript } from "../client/overview.ts?script";

/** Address of the file that holds it: the same for ever, so that a page from a cache must work with the script of today. */
export const overviewScriptAddress = address("en", "/overview.js");
