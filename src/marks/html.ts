/** In what and for where HTML is made: the build passes its own document, the browser its page. */
export interface Draw {
  document: Document;
  /** Address of the site in the language, without a closing slash. */
  base: string;
  stageMark: (stage: string | null) => Node;
}

export type Child = Node | string | null;

/** An element with attributes (null: left out) and children; all text is text, never markup. */
export const make = (
  { document }: Pick<Draw, "document">,
  name: string,
  attributes: Record<string, string | null> = {},
  ...children: Child[]
): HTMLElement => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);
  for (const child of children) if (child !== null) made.append(child);
  return made;
};

/** A link to the page of a fact; `label` names it where its text alone does not. */
export const factLink = (draw: Draw, fact: string, label: string | null, ...children: Child[]): HTMLElement =>
  make(
    draw,
    "a",
    { class: "fact", "data-fact": fact, href: `${draw.base}/facts/${fact}/`, "aria-label": label },
    ...children,
  );
