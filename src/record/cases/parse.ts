import type { Locale } from "../../i18n/text.ts";
import type { Heading, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Problem } from "../problem.ts";
import { forbiddenIn, isSuspect, LONGEST_CELL, withoutHidden } from "../characters.ts";
import { suggestion } from "../nearest.ts";
import { sectionIds, type SectionId } from "./case.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readInline, type Tell } from "./inline.ts";
import { mistake, textOf, type Part, type Passage, type Sheet, type SheetSection } from "./sheet.ts";

const CHART = /^!\[\[([a-z0-9-]+)((?: [a-z0-9-]+)*)\]\]$/;
const HEADING = /^(.*?)\s*\{#([a-z-]+)\}$/;

const lineOf = (node: { position?: { start: { line: number } } | undefined }): number => node.position?.start.line ?? 1;

const readPart = (node: RootContent, locale: Locale, tell: Tell): Part[] => {
  const line = lineOf(node);
  const passage = (children: Parameters<typeof readInline>[0], at = line): Passage => ({
    line: at,
    content: readInline(children, locale, tell),
  });
  if (node.type === "heading") return [{ kind: "heading", passage: passage(node.children) }];
  if (node.type === "paragraph") {
    const [only] = node.children;
    const [, chart, places] = (only?.type === "text" && CHART.exec(only.value)) || [];
    if (chart !== undefined)
      return [{ kind: "chart", chart, places: (places ?? "").split(" ").filter((p) => p !== ""), line }];
    return [{ kind: "paragraph", passage: passage(node.children) }];
  }
  if (node.type === "list") {
    const items = node.children.map((item): Passage => {
      const [first, ...rest] = item.children;
      if (first?.type !== "paragraph" || rest.length > 0) tell(lineOf(item), "Each item is one paragraph.");
      return first?.type === "paragraph" ? passage(first.children, lineOf(item)) : { line: lineOf(item), content: [] };
    });
    return [{ kind: "list", ordered: node.ordered === true, line, items }];
  }
  tell(
    line,
    node.type === "html"
      ? "HTML is not read. Write plain Markdown."
      : `${node.type} is not used in cases. Write paragraphs, lists, ## and ### headings.`,
  );
  return [];
};

const readHeading = (node: Heading, locale: Locale, tell: Tell): SheetSection | undefined => {
  const content = readInline(node.children, locale, tell);
  const [, title, id] = HEADING.exec(textOf(content)) ?? [];
  if (title === undefined || title === "" || id === undefined) {
    tell(lineOf(node), "A section is written ## Its title {#id}, with one of the ids of the guide.");
    return undefined;
  }
  if (!(sectionIds as readonly string[]).includes(id)) {
    tell(lineOf(node), `"${id}" is no section.${suggestion(id, sectionIds)} Use one of: ${sectionIds.join(", ")}.`);
    return undefined;
  }
  return { id: id as SectionId, title: { line: lineOf(node), content: [title] }, parts: [] };
};

const readSections = (root: Root, locale: Locale, tell: Tell): SheetSection[] => {
  const sections: SheetSection[] = [];
  let current: SheetSection | undefined;
  let lost = false;
  for (const node of root.children) {
    if (node.type === "heading" && node.depth <= 2) {
      current = readHeading(node, locale, tell);
      lost = current === undefined;
      if (current !== undefined) sections.push(current);
    } else if (current !== undefined) current.parts.push(...readPart(node, locale, tell));
    else if (!lost) tell(lineOf(node), "stands before the first section. Put it under a ## heading.");
  }
  return sections;
};

/** The same characters, and lines as long, as in no cell of a table. */
const tellRefused = (text: string, tell: Tell): void => {
  const suspect = isSuspect(text);
  for (const [i, line] of text.split("\n").entries()) {
    const found = suspect ? forbiddenIn(line) : undefined;
    if (found !== undefined) tell(i + 1, `contains ${found}. Delete it, or type the text again.`);
    if (line.length > LONGEST_CELL)
      tell(
        i + 1,
        `has ${line.length} characters where ${LONGEST_CELL} are allowed. Shorten it, or make paragraphs of it.`,
      );
  }
};

/** Takes the text of one case apart; never throws. Problems name the line and the remedy. */
export const parseCase = (
  written: string,
  of: Pick<Sheet, "file" | "id" | "locale">,
): { sheet: Sheet; problems: Problem[] } => {
  const text = withoutHidden(written).replaceAll(/\r\n?/g, "\n");
  const { front, body, problems } = readFrontMatter(text, of.file);
  const tell: Tell = (line, message) => void problems.push(mistake(of, line, message));
  tellRefused(text, tell);
  const sections = readSections(fromMarkdown(body), of.locale, tell);
  return { sheet: { ...of, front, sections }, problems };
};
