const ENTITY = /&(amp|lt|gt|quot|#39|#\d+|#x[0-9a-f]+);/gi;
const TOKEN = /<\/([\w:]+)>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|[^<]+/gy;
const TEXT: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/** An element as read: its name, attributes, text of its own, elements within. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

const plain = (text: string): string => {
  if (text.replaceAll(ENTITY, "").includes("&")) throw new Error(`bare & in ${text}`);
  return text.replaceAll(ENTITY, (entity) => TEXT[entity] ?? entity);
};

const opened = (name: string, attributes: string): Element => ({
  name,
  attributes: Object.fromEntries(
    [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, plain(value!)]),
  ),
  text: "",
  children: [],
});

/** Reads XML without comments and doctypes as strictly as a feed reader does; throws where it is not well-formed. */
export const readXml = (xml: string): Element => {
  const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
  if (!xml.startsWith(declaration)) throw new Error("no declaration");
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml))
    throw new Error("a character that XML cannot hold");
  const root = opened("", "");
  const stack = [root];
  TOKEN.lastIndex = declaration.length;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const [token, closing, opening, attributes, empty] = TOKEN.exec(xml) ?? [];
    if (token === undefined) throw new Error(`not XML: ${xml.slice(at, at + 60)}`);
    const parent = stack.at(-1)!;
    if (opening !== undefined) {
      const element = opened(opening, attributes!);
      parent.children.push(element);
      if (empty === "") stack.push(element);
    } else if (closing === undefined) parent.text += plain(token);
    else if (stack.pop()!.name !== closing) throw new Error(`</${closing}> closes another element`);
  }
  if (stack.length !== 1 || root.children.length !== 1) throw new Error("not one element");
  return root.children[0]!;
};

/** The elements of a name directly within. */
export const within = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name);

/** The text of the one element of a name directly within. */
export const textOf = (element: Element, name: string): string => {
  const [one, ...more] = within(element, name);
  if (one === undefined || more.length > 0) throw new Error(`${more.length + 1} of ${name}`);
  return one.text;
};
