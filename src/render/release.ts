import project from "../../package.json" with { type: "json" };

/** The release that is built: version and date (ISO) as package.json states them; nothing reads the clock. */
export const release = { version: project.version, date: project.release.date };
