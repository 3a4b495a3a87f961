const TAG = {
  xml: /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*\/?>/y,
  // In HTML a quoted value may hold anything but its quotation mark.
  html: /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+(?:="[^"]*")?)*)\s*\/?>/y,
};
const APART = /<\?[\w-]+ [^>]*\?>|<!(?:DOCTYPE|doctype) [^>]*>/y;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[\da-fA-F]+);)/;

/** Opens and closes elements as they come; throws where one ends that is not the last one begun. */
const nest = (open: string[], tag: string, name: string, markup: string): void => {
  if (tag.endsWith("/>")) return;
  if (!tag.startsWith("</")) open.push(name);
  else if (open.pop() !== name) throw new Error(`ends what is not open: ${tag} in ${markup.slice(0, 200)}`);
};

/**
 * What markup is made of: `a`, `a@href`. Throws where a sign of markup stands that is none: then something in it has ended
 * what it stands in, or may. `href` and its like must lead to the web or within the site.
 */
export const madeOf = (markup: string, kind: keyof typeof TAG = "xml"): Set<string> => {
  const tags = TAG[kind];
  const found = new Set<string>();
  const open: string[] = [];
  for (let at = markup.indexOf("<"); at >= 0; at = markup.indexOf("<", at)) {
    tags.lastIndex = APART.lastIndex = at;
    const tag = tags.exec(markup);
    if (tag === null && !APART.test(markup)) throw new Error(`no markup: ${markup.slice(at - 60, at + 120)}`);
    if (tag !== null && kind === "xml") nest(open, tag[0], tag[2]!, markup);
    at = tag === null ? APART.lastIndex : tags.lastIndex;
    if (tag === null || tag[1] === "/") continue;
    found.add(tag[2]!);
    for (const [, name, value = ""] of tag[3]!.matchAll(/([\w:.-]+)(?:="([^"]*)")?/g)) {
      found.add(`${tag[2]}@${name}`);
      if (
        /^(xlink:)?href$|^(src|action|formaction|poster|data)$/.test(name!) &&
        !/^(https?:\/\/|\/(?!\/)|[#.?]|$)/.test(value)
      )
        throw new Error(`leads out: ${tag[0].slice(0, 200)}`);
    }
  }
  if (open.length > 0) throw new Error(`never ends: ${open.join(" ")}`);
  const entity = ENTITY.exec(markup);
  if (kind === "xml" && entity) throw new Error(`no entity: ${markup.slice(entity.index - 60, entity.index + 60)}`);
  return found;
};

/** What a file is made of that is not among what a harmless one is made of. */
export const strange = (markup: string, harmless: Set<string>, kind: keyof typeof TAG = "xml"): string[] =>
  [...madeOf(markup, kind)].filter((one) => !harmless.has(one));
