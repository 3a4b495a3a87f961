import { quote, type Problem } from "../problem.ts";
import { suggestion } from "../nearest.ts";
import type { Entry } from "./sheet.ts";

/** The keys that open a case, each once. */
export const frontKeys = ["title", "summary", "places", "minutes"] as const;

const HOW = `Begin the file with a line "---", then ${frontKeys.join(", ")} as "key: value", then "---".`;

const unquoted = (value: string): string => /^"(.*)"$/.exec(value)?.[1] ?? value;

export interface FrontMatter {
  front: Map<string, Entry>;
  /** The text with the front matter blanked, so that its lines keep their numbers. */
  body: string;
  problems: Problem[];
}

const readEntry = (text: string, line: number, file: string, front: Map<string, Entry>): Problem | undefined => {
  const [, key, value] = /^([a-z]+):\s*(.*?)\s*$/.exec(text) ?? [];
  if (key === undefined || value === undefined)
    return { file, line, message: `${quote(text)} is not "key: value". ${HOW}` };
  if (!(frontKeys as readonly string[]).includes(key))
    return { file, line, message: `${quote(key)} is no key of a case.${suggestion(key, frontKeys)} ${HOW}` };
  if (front.has(key)) return { file, line, message: `"${key}" stands twice. Keep one.` };
  front.set(key, { value: unquoted(value), line });
  return undefined;
};

/** Reads the lines between the two `---` at the head of a case. */
export const readFrontMatter = (text: string, file: string): FrontMatter => {
  const lines = text.split("\n");
  const end = lines.indexOf("---", 1);
  if (lines[0] !== "---" || end < 0)
    return { front: new Map(), body: text, problems: [{ file, line: 1, message: `has no front matter. ${HOW}` }] };
  const front = new Map<string, Entry>();
  const problems = lines
    .slice(1, end)
    .map((line, i) => (line.trim() === "" ? undefined : readEntry(line, i + 2, file, front)))
    .filter((problem) => problem !== undefined);
  for (const key of frontKeys)
    if (!front.get(key)?.value) problems.push({ file, line: 1, message: `"${key}" is missing or empty. ${HOW}` });
  return { front, body: "\n".repeat(end + 1) + lines.slice(end + 1).join("\n"), problems };
};
