import { parseArgs, type ParseArgsOptionsConfig } from "node:util";

/** Prints one line and ends the command with exit code 1. */
export const giveUp = (line: string): never => {
  console.error(line);
  process.exit(1);
};

/** The options that a command was given; a mistake in them is one line with the right form, and exit code 1. */
export const readOptions = <T extends ParseArgsOptionsConfig>(options: T, usage: string) => {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return giveUp(`${(error as Error).message.split(/[.\n]/)[0]!}. Write: ${usage}`);
  }
};

/** Why a file or folder cannot be written, as one line. */
export const writeFailure = (path: string, error: unknown): string =>
  `${path}: cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}). Name a folder that you may write to.`;

/** The whole number from 1 up that an option gives, or the usual one where it is left out. */
export const readWholeNumber = (option: string, value: string | undefined, usual: number): number => {
  if (value === undefined) return usual;
  if (/^[1-9]\d{0,6}$/.test(value)) return Number(value);
  return giveUp(`--${option}: "${value}" is not a whole number from 1 to 9999999.`);
};
