import type { Plugin } from "vite";

const FILE = /linkedom\/esm\/interface\/event-target\.js$/;

/** Changes of the library's text, each found there exactly once. */
const CHANGES: [from: string, to: string][] = [
  ["wm.set(this, new Map);", ""],
  ["const map = wm.get(this);\n    if (!map.has(type))", "const map = listenersOf(this);\n    if (!map.has(type))"],
  ["const map = wm.get(this);\n    if (map.has(type))", "const map = wm.get(this);\n    if (map?.has(type))"],
  [
    "const wm = new WeakMap();",
    "const wm = new WeakMap();\nconst listenersOf = (node) => wm.get(node) ?? wm.set(node, new Map()).get(node);",
  ],
];

const changed = (text: string): string =>
  CHANGES.reduce((now, [from, to]) => {
    if (now.split(from).length !== 2) throw new Error(`linkedom has other words than ${JSON.stringify(from)}`);
    return now.replace(from, () => to);
  }, text);

/**
 * Gives an element a list of listeners only when it gets a listener. linkedom keeps one for each element and attribute from
 * the first, in a weak map of millions that takes the memory's cleaning a third of the time of a build; drawings have none.
 */
export const listenersPlugin = (): Plugin => ({
  name: "atlas-listeners",
  enforce: "pre",
  // Only what is bundled is changed; the dev server bundles nothing, and could not load the library in this way.
  configEnvironment: (name, _, { command }) =>
    name === "client" || command !== "build" ? undefined : { resolve: { noExternal: ["linkedom"] } },
  transform: { filter: { id: FILE }, handler: changed },
});
