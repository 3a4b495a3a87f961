const TAG = {
  xml: /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*\/?>/y,
  // In HTML a quoted value may hold anything but its quotation mark.
  html: /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+(?:="[^"]*")?)*)\s*\/?>/y,
};
type Kind = keyof typeof TAG;
const APART = /<\?[\w-]+ [^>]*\?>|<!(?:DOCTYPE|doctype) [^>]*>/y;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[\da-fA-F]+);)/;
const LEADS = /^(xlink:)?href$|^(src|action|formaction|poster|data)$/;
const WITHIN = /^(https?:\/\/|\/(?!\/)|[#.?]|$)/;

/** Each tag in turn; throws at a sign of markup that begins none. */
function* tagsIn(markup: string, pattern: RegExp): Generator<RegExpExecArray> {
  for (let at = markup.indexOf("<"); at >= 0; at = markup.indexOf("<", at)) {
    pattern.lastIndex = APART.lastIndex = at;
    const tag = pattern.exec(markup);
    if (tag === null && !APART.test(markup)) throw new Error(`no markup: ${markup.slice(at - 60, at + 120)}`);
    at = tag === null ? APART.lastIndex : pattern.lastIndex;
    if (tag !== null) yield tag;
  }
}

/** Opens and closes elements as they come; throws where one ends that is not the last one begun. */
const nest = (open: string[], tag: string, name: string): void => {
  if (tag.endsWith("/>")) return;
  if (!tag.startsWith("</")) open.push(name);
  else if (open.pop() !== name) throw new Error(`ends what is not open: ${tag}`);
};

/** The names of a tag's attributes; what leads anywhere must lead to the web or within the site. */
const attributesOf = (tag: string, attributes: string): string[] =>
  [...attributes.matchAll(/([\w:.-]+)(?:="([^"]*)")?/g)].map(([, name, value = ""]) => {
    if (LEADS.test(name!) && !WITHIN.test(value)) throw new Error(`leads out: ${tag.slice(0, 200)}`);
    return name!;
  });

/**
 * What markup is made of: `a`, `a@href`. Throws where a sign of markup stands that is none, or XML is not whole: then
 * something in it has ended what it stands in, or may.
 */
export const madeOf = (markup: string, kind: Kind = "xml"): Set<string> => {
  const found = new Set<string>();
  const open: string[] = [];
  for (const [tag, end, name, attributes] of tagsIn(markup, TAG[kind])) {
    if (kind === "xml") nest(open, tag, name!);
    if (end === "/") continue;
    found.add(name!);
    for (const one of attributesOf(tag, attributes!)) found.add(`${name}@${one}`);
  }
  if (open.length > 0) throw new Error(`never ends: ${open.join(" ")}`);
  const entity = kind === "xml" ? ENTITY.exec(markup) : null;
  if (entity) throw new Error(`no entity: ${markup.slice(entity.index - 60, entity.index + 60)}`);
  return found;
};

/** What several pieces of markup are made of. */
export const union = (markups: string[], kind: Kind = "xml"): Set<string> =>
  new Set(markups.flatMap((one) => [...madeOf(one, kind)]));

/** What a file is made of that is not among what a harmless one is made of. */
export const strange = (markup: string, harmless: Set<string>, kind: Kind = "xml"): string[] =>
  [...madeOf(markup, kind)].filter((one) => !harmless.has(one));
