/** Where the site is said to live when nobody says where. */
const LOCAL = "http://localhost:4321";

/** The address that the site is built for: `SITE_URL`, else that of a local server. */
export const siteAddress = (): string => process.env["SITE_URL"] ?? LOCAL;

/** Absolute address of the site's root under a base path, ending in a slash. */
export const homeOf = (base: string): string => new URL(`${base.replace(/\/$/, "")}/`, siteAddress()).href;

/**
 * What is wrong with publishing a site of this address, in one line; null where nothing is. Every picture, file and citation
 * names the address, and those cannot be called back.
 */
export const unfitToPublish = (address: string = siteAddress()): string | null => {
  const { hostname, protocol } = new URL(address);
  const local = /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/.test(hostname);
  if (!local && /^https?:$/.test(protocol)) return null;
  return `Pictures, files and citations of this build name ${address} as their source. Before publishing, build with SITE_URL=https://… (where the site will live).`;
};
