import { address } from "./address.ts";

/** The script that opens the tables at a page's end under their charts, for a page that stops at it until it has run. */
export { default as tableScript } from "../client/table-here.ts?script";

/** Address of the file that holds it. */
export const tableScriptAddress = address("en", "/tables.js");
