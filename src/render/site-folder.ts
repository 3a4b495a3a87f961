/** The folder of the built site. The tests build one of their own, which carries a release, and leave this one alone. */
export const siteFolder = process.env["SITE_DIR"] ?? "dist";
