/** Attribute values; `null` and `undefined` leave the attribute out. */
export type Attributes = Record<string, string | number | null | undefined>;
export type Child = Node | string | null;

const SVG = "http://www.w3.org/2000/svg";

/** One decimal is a tenth of a pixel: enough to draw, short to send. */
export const round = (value: number): number => Math.round(value * 10) / 10 || 0;

/** Makes an SVG element in the document that is passed in; numbers are rounded to a tenth. */
export const element = (
  document: Document,
  name: string,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElement => {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    made.setAttribute(key, typeof value === "number" ? String(round(value)) : value);
  }
  for (const child of children) if (child !== null) made.append(child);
  return made;
};

/** A function that makes elements in one document: `const h = maker(document); h("circle", {r: 4})`. */
export const maker =
  (document: Document) =>
  (name: string, attributes?: Attributes, ...children: Child[]) =>
    element(document, name, attributes, ...children);
export type Make = ReturnType<typeof maker>;

/** True for what holds marks together: a group, also where it is the link of a mark. */
export const isGroup = ({ localName }: Element): boolean => localName === "g" || localName === "a";
