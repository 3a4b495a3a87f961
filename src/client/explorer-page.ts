import type { Catalogue } from "../explorer/shape.ts";
import type { Locale } from "../i18n/text.ts";
import type { Draw } from "../marks/html.ts";

/** What a fact in a chart belongs to: the most particular thing that is known. */
export interface Belongs {
  initiative?: string;
  programme?: string;
  place: string;
}

/** What the page was built with. */
export interface Data {
  locale: Locale;
  /** Address of the site in the language, and of its root, without a closing slash. */
  base: string;
  root: string;
  /** Absolute address of the site in the language. */
  home: string;
  title: string;
  release: { version: string; date: string };
  licence: string;
  catalogue: Catalogue;
  /** Of every fact that the charts on the page show; null where there are no charts. */
  belongs: Record<string, Belongs> | null;
  /** The page's citation as files: the title, the address and the key in them are replaced. */
  citation: { key: string; title: string; url: string; files: Record<string, string> };
}

/** One element of the page that is built with it. */
export const find = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;

/** How nodes are made in this page: stage marks are copies of the built ones. */
export const drawFor = ({ base }: Data): Draw => {
  const marks = find<HTMLTemplateElement>("#stage-marks").content;
  // Looked up once: a screen of lines has a mark in each.
  const known = new Map(
    [...marks.querySelectorAll<HTMLElement>("[data-stage]")].map((mark) => [
      mark.dataset["stage"],
      mark.querySelector("svg")!,
    ]),
  );
  return {
    document,
    base,
    stageMark: (stage) => known.get(stage ?? "")!.cloneNode(true),
  };
};
