import { DOMParser } from "linkedom";

/** The root of a drawing. */
export const rootOf = (svg: string): Element =>
  (new DOMParser().parseFromString(svg, "image/svg+xml") as unknown as Document).documentElement;

/** The texts in a drawing, in its order. */
export const textsOf = (root: Element): string[] => [...root.querySelectorAll("text")].map((text) => text.textContent!);
