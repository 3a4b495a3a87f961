import { tables } from "../atlas.ts";
import { makeDataFiles, type DataFile } from "./files.ts";

const made = new Map<string, Promise<Map<string, DataFile>>>();

/** The files of `/data/` for the record that the site is built from; made once a build. */
export const dataFiles = (home: string): Promise<Map<string, DataFile>> => {
  const files = made.get(home) ?? makeDataFiles(tables, home);
  made.set(home, files);
  return files;
};
