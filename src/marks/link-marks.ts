import { element } from "./svg.ts";

/**
 * Makes each mark of a fact a link. Not a stop of the Tab key: the table beside the drawing holds the same links for
 * keyboards and screen readers, one a row instead of one a mark.
 */
export const linkMarks = (svg: Element, link: (fact: string) => string): void => {
  for (const mark of [...svg.querySelectorAll("[data-fact]")]) {
    if (mark.querySelector("[data-fact]") !== null) continue;
    const href = link(mark.getAttribute("data-fact")!);
    const anchor = element(svg.ownerDocument, "a", { href, tabindex: -1 });
    mark.replaceWith(anchor);
    if (mark.localName !== "g") {
      anchor.append(mark);
      continue;
    }
    // A group becomes the link: a page has hundreds.
    for (const { name, value } of [...mark.attributes]) anchor.setAttribute(name, value);
    anchor.append(...mark.childNodes);
  }
};
