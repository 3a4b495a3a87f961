import { locales } from "../../i18n/text.ts";
import { mediaTypes } from "../media-types.ts";
import { NO_TEXT_TO_CODE } from "../policy.ts";

/** Paths of a site, base left out, as a regular expression that Node, nginx and Caddy read alike. */
export type Paths = string;

/** What other sites may put into a frame: embeds, and the embeds of earlier releases. */
export const FRAMABLE: Paths = "^/(v/[^/]+/)?(zh/)?embed/";

/** The slides of cases, which there are as one file, too: its script stands within it and is known to its own policy only. */
const DECKS: Paths = "^/(zh/)?cases/";

/** Files that never change under their address: named after their content, or kept with a release. */
export const UNCHANGING: Paths = "^/(_astro|v/[^/]+)/";

/** Files that scripts of other sites may read: they are made to be used elsewhere. */
export const OPEN: Paths =
  "^/(v/|(zh/)?(data|charts|oembed)/|(embeds|versions)\\.json$|embed\\.js$|(zh/)?feed\\.(xml|json)$)";

/** Files whose names tell a server less than their kind. */
const KINDS: [Paths, string][] = [
  ["^/(zh/)?feed\\.xml$", mediaTypes.atom],
  ["^/(zh/)?feed\\.json$", mediaTypes.feedJson],
  ["^/(zh/)?manifest\\.webmanifest$", mediaTypes.manifest],
];

/** One header, and the paths that it is sent with; without either, all. */
export interface Header {
  name: string;
  value: string;
  only?: Paths;
  except?: Paths;
}

/** Either of both. */
const APART: Paths = "^/((v/[^/]+/)?(zh/)?embed|(zh/)?cases)/";

// The pages carry their own Content-Security-Policy, which knows what stands in them. The header's holds besides: it says
// who may frame them, which only a header can, and covers what carries none, such as a picture that is opened by itself.
// It names no default: browsers show PDF with means that it would forbid.
const BASE = ["base-uri 'none'", "form-action 'self'", ...NO_TEXT_TO_CODE, "frame-ancestors 'none'"];
const policies = {
  site: ["script-src 'self'", ...BASE].join("; "),
  decks: BASE.join("; "),
  embeds: ["base-uri 'self'", "form-action 'self'", ...NO_TEXT_TO_CODE].join("; "),
};

/** Nothing here asks for anything of a device; a deck fills the screen. */
const PERMISSIONS = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
];

/** The headers that a host sends with the files. No path is covered by two of one name. */
export const headers: Header[] = [
  { name: "X-Content-Type-Options", value: "nosniff" },
  { name: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  {
    name: "Permissions-Policy",
    value: [...PERMISSIONS.map((name) => `${name}=()`), "fullscreen=(self)"].join(", "),
  },
  // In this order, because in a map of nginx the first pattern holds that a path meets.
  { name: "Content-Security-Policy", value: policies.embeds, only: FRAMABLE },
  { name: "Content-Security-Policy", value: policies.decks, only: DECKS },
  { name: "Content-Security-Policy", value: policies.site, except: APART },
  // For browsers that do not know frame-ancestors.
  { name: "X-Frame-Options", value: "DENY", except: FRAMABLE },
  // A window that another site has opened, or that is opened there, cannot reach into this one.
  { name: "Cross-Origin-Opener-Policy", value: "same-origin", except: FRAMABLE },
  { name: "Access-Control-Allow-Origin", value: "*", only: OPEN },
  ...KINDS.map(([only, type]) => ({ name: "Content-Type", value: `${type}; charset=utf-8`, only })),
  { name: "Cache-Control", value: "public, max-age=31536000, immutable", only: UNCHANGING },
  // A correction is seen within minutes; a page is never much older than the scripts it names.
  { name: "Cache-Control", value: "public, max-age=300, stale-while-revalidate=300", except: UNCHANGING },
];

const covers = ({ only, except }: Header, path: string): boolean =>
  (only === undefined || new RegExp(only).test(path)) && (except === undefined || !new RegExp(except).test(path));

/** The headers of one path (base left out), in order. */
export const headersFor = (path: string): Header[] => headers.filter((header) => covers(header, path));

/** The page for a wrong address. Below `EMBED` a nearer one may stand in the chart's folder or in that of all embeds. */
export const MISSING = "/404.html";

/** The page for a wrong address in a language with a folder of its own, and the addresses that it is for. */
export const missingOf = locales.slice(1).map((locale) => ({
  paths: `^/${locale}/`,
  page: `/${locale}${MISSING}`,
}));

/** An embed, live or of a release: its language (`zh/` or nothing) and its chart. */
export const EMBED: Paths = "^/(v/[^/]+/)?(?<lang>zh/)?embed/(?<chart>[^/]+)";
