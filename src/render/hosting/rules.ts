/** Paths of a site, base left out, as a regular expression that Node, nginx and Caddy read alike. */
export type Paths = string;

/** What other sites may put into a frame: embeds, and the embeds of earlier releases. */
export const FRAMABLE: Paths = "^/(v/[^/]+/)?(zh/)?embed/";

/** Files that never change under their address: named after their content, or kept with a release. */
export const UNCHANGING: Paths = "^/(_astro|v/[^/]+)/";

/** Files that scripts of other sites may read: they are made to be used elsewhere. */
export const OPEN: Paths = "^/(v/|(zh/)?(data|charts|oembed)/|(embeds|versions)\\.json$|embed\\.js$)";

/** One header, and the paths that it is sent with; without either, all. */
export interface Header {
  name: string;
  value: string;
  only?: Paths;
  except?: Paths;
}

/**
 * The headers that a host sends with the files, over what the pages say of themselves. The pages carry their own
 * Content-Security-Policy; `frame-ancestors` is the part of it that only a header can say.
 */
export const headers: Header[] = [
  { name: "X-Content-Type-Options", value: "nosniff" },
  { name: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  {
    name: "Permissions-Policy",
    value: "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  },
  { name: "Content-Security-Policy", value: "frame-ancestors 'none'", except: FRAMABLE },
  // For browsers that do not know frame-ancestors.
  { name: "X-Frame-Options", value: "DENY", except: FRAMABLE },
  { name: "Access-Control-Allow-Origin", value: "*", only: OPEN },
  { name: "Cache-Control", value: "public, max-age=31536000, immutable", only: UNCHANGING },
  // A correction is seen within minutes; a page is never older than the style sheets it names.
  { name: "Cache-Control", value: "public, max-age=300, stale-while-revalidate=300", except: UNCHANGING },
];

const covers = ({ only, except }: Header, path: string): boolean =>
  (only === undefined || new RegExp(only).test(path)) && (except === undefined || !new RegExp(except).test(path));

/** The headers of one path (base left out), in order. */
export const headersFor = (path: string): Header[] => headers.filter((header) => covers(header, path));

/** The page for a wrong address. Below `EMBED` a nearer one may stand in the chart's folder or in that of all embeds. */
export const MISSING = "/404.html";

/** An embed, live or of a release: its language (`zh/` or nothing) and its chart. */
export const EMBED: Paths = "^/(v/[^/]+/)?(?<lang>zh/)?embed/(?<chart>[^/]+)";
