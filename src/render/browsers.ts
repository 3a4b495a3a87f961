import project from "../../package.json" with { type: "json" };

const NAMES: Record<string, string> = { ios_saf: "ios" };

/** The oldest browsers that scripts and styles are written for, as package.json names them: `chrome111`. */
export const browserTargets = project.browserslist.map((query) => {
  const [, name = "", version = ""] = /^(\w+) >= ([\d.]+)$/.exec(query) ?? [];
  if (name === "") throw new Error(`package.json browserslist: "${query}" is not written as: chrome >= 111`);
  return `${NAMES[name] ?? name}${version}`;
});
