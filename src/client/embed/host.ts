// On the page around (optional): makes each embed as high as it says it is. The frame's own inline height is close
// already; this follows it when its table is opened. Whatever does not come from an embed of this site is ignored.

import { followEmbeds } from "./follow.ts";

// As a module it has no current script; then the page names it.
const own = (document.currentScript ?? document.querySelector('script[src$="/embed.js"]')) as HTMLScriptElement;

followEmbeds(new URL(".", own.src));
