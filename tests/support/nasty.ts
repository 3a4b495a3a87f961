import { SIGN } from "./hostile.ts";

/** What an address may hold that nobody means well. */
export const NASTY = [
  `"><img src=x onerror=window.${SIGN}=true>`,
  `javascript:window.${SIGN}=true`,
  `</script><script>window.${SIGN}=true</script>`,
  "../../../etc/passwd",
  "__proto__",
  "constructor",
  "toString",
  "\u0000\u202E",
  "x".repeat(5000),
  "-1",
  "1e999",
  "NaN",
  ",,,",
  "[]{}()*+?.^$|\\",
];
/** The names that addresses of this site know, and one that no object should. */
export const NAMES = [
  "q",
  "places",
  "place",
  "stage",
  "sort",
  "group",
  "columns",
  "view",
  "childId",
  "list",
  "locale",
  "length",
  "sections",
  "__proto__",
];

/** What other windows may say: half of what is understood, and worse. */
export const MESSAGES = [
  ...NASTY,
  ...NASTY.flatMap((text) => [
    { sentinel: "amp", type: "embed-size", height: text },
    { sentinel: "amp", type: text },
    { deck: text, at: text, blank: text },
    { deck: "northport", at: text, blank: text },
  ]),
  ...[-1, 1.5, 1e9, null, true, {}, []].flatMap((at) => [
    { deck: "northport", at },
    { sentinel: "amp", type: "embed-size", height: at },
    at,
  ]),
  "pymxPYMx<img>xPYMxheightxPYMx1e9",
];
