import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Problem } from "../record/problem.ts";

const reasons: Record<string, string> = {
  ENOENT: "is missing. Give the path of a document as it was saved.",
  EISDIR: "is a folder. Give the path of one document in it.",
  ENOTDIR: "is missing: a part of the path is a file. Give the path of a document as it was saved.",
  EACCES: "may not be read. Allow reading it, or copy it to a place of yours.",
};

const unreadable = (error: unknown): string => {
  const { code = "unknown error" } = error as NodeJS.ErrnoException;
  return reasons[code] ?? `cannot be read (${code}). Copy it to a local folder and try again.`;
};

/** Reads a document kept as UTF-8: its SHA-256 and every character of it, or what is wrong with the file. */
export const readDocument = async (
  path: string,
): Promise<{ sha256: string; text: string; problem?: never } | { problem: Problem }> => {
  const bytes = await readFile(path).catch(unreadable);
  if (typeof bytes === "string") return { problem: { file: path, message: bytes } };
  try {
    // ignoreBOM keeps the mark in the text: positions count it, as other programs that read UTF-8 do.
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { sha256: createHash("sha256").update(bytes).digest("hex"), text };
  } catch {
    return {
      problem: {
        file: path,
        message:
          "is not UTF-8 text. Locators count the characters of a UTF-8 copy: use that copy, or save it as UTF-8.",
      },
    };
  }
};
