import type { Locale } from "../../i18n/text.ts";
import type { PhrasingContent } from "mdast";
import type { Inline } from "./case.ts";

const MARKER = /\[\[([^[\]]*)\]\]/g;

/** Tells a mistake at a line of the text. */
export type Tell = (line: number, message: string) => void;

const SPACE: Record<Locale, string> = { en: " ", zh: "" };

/** A marker stands tight behind its word; what follows it is spaced as the language is. */
const withMarkers = (text: string, locale: Locale): Inline[] => {
  const pieces = text.replaceAll(/\s*\n\s*/g, SPACE[locale]).split(MARKER);
  return pieces
    .map((piece, i): Inline => {
      if (i % 2 === 1) return { kind: "notes", facts: piece.split(",").map((fact) => fact.trim()) };
      const tight = i < pieces.length - 1 ? piece.trimEnd() : piece;
      return i > 0 && locale === "zh" ? tight.trimStart() : tight;
    })
    .filter((piece) => piece !== "");
};

/** Markdown's inline nodes as pieces of running text; whatever is neither emphasis nor a link of the site is told. */
export const readInline = (nodes: PhrasingContent[], locale: Locale, tell: Tell): Inline[] =>
  nodes.flatMap((node): Inline[] => {
    const line = node.position?.start.line ?? 1;
    if (node.type === "text") return withMarkers(node.value, locale);
    if (node.type === "emphasis" || node.type === "strong")
      return [{ kind: node.type, children: readInline(node.children, locale, tell) }];
    if (node.type === "link") {
      if (/^\/(?!\/)[\w/.~#-]*$/.test(node.url))
        return [{ kind: "link", to: node.url, children: readInline(node.children, locale, tell) }];
      tell(
        line,
        `"${node.url}" is no address of this site. Write it from the root, e.g. /places/nanjing/; name other documents by their source.`,
      );
      return [];
    }
    // The end tag is the same mistake as its start.
    if (node.type === "html" && node.value.startsWith("</")) return [];
    tell(
      line,
      node.type === "html"
        ? "HTML is not read. Write plain Markdown."
        : `${node.type} is not used in cases. Write plain text, *emphasis*, **strong** or [a link](/places/).`,
    );
    return [];
  });
