/** `robots.txt`: everything may be read, and where the list of pages is. `home` is the absolute address of the site's root. */
export const robotsText = (home: string): string =>
  ["User-agent: *", "Allow: /", "", `Sitemap: ${new URL("sitemap.xml", home).href}`, ""].join("\n");
