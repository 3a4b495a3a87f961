import { Parser } from "htmlparser2";

/** An element of a page: its attributes, decoded, and where in the text it, its content and its closing tag begin and end. */
export interface Found {
  name: string;
  attributes: Record<string, string>;
  start: number;
  content: number;
  contentEnd: number;
  end: number;
}

/** All elements of an HTML text in their order; names and attributes as they are written. */
export const elementsOf = (html: string): Found[] => {
  const found: Found[] = [];
  const open: Found[] = [];
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const [start, content] = [parser.startIndex, parser.endIndex + 1];
        const element = { name, attributes, start, content, contentEnd: content, end: content };
        found.push(element);
        open.push(element);
      },
      onclosetag: (_, implied) => {
        const contentEnd = Math.max(parser.startIndex, open.at(-1)!.content);
        Object.assign(open.pop()!, { contentEnd, end: implied ? contentEnd : parser.endIndex + 1 });
      },
    },
    { lowerCaseTags: false, lowerCaseAttributeNames: false },
  );
  parser.end(html);
  return found;
};
