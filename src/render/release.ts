import project from "../../package.json" with { type: "json" };

/** The release that is built: name, version and date (ISO) as package.json states them; nothing reads the clock. */
export const release = { name: project.name, version: project.version, date: project.release.date };
