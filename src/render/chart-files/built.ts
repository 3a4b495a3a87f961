import type { Chart } from "../../charts/define.ts";
import type { Locale } from "../../i18n/text.ts";
import { atlas } from "../atlas.ts";
import { chartFilesOf, type ChartFile } from "./files.ts";
import { givenFor, type Given } from "./given.ts";

const givens = new Map<string, Given>();
const made = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

const given = (chart: Chart, locale: Locale, home: string): Given => {
  const key = `${home} ${locale} ${chart.id}`;
  const found = givens.get(key) ?? givenFor(chart, atlas, locale, home);
  givens.set(key, found);
  return found;
};

const bytesOf = async (content: ReturnType<ChartFile["make"]>): Promise<Uint8Array<ArrayBuffer>> => {
  const awaited = await content;
  return Uint8Array.from(typeof awaited === "string" ? new TextEncoder().encode(awaited) : awaited);
};

/** The bytes of one file of a chart, made once; `home` is the absolute address of the English overview. */
export const chartFile = (
  chart: Chart,
  name: string,
  locale: Locale,
  home: string,
): Promise<Uint8Array<ArrayBuffer>> => {
  const key = `${home} ${locale} ${name}`;
  const file = chartFilesOf(chart).find((one) => one.name === name)!;
  const bytes = made.get(key) ?? bytesOf(file.make(given(chart, locale, home)));
  made.set(key, bytes);
  return bytes;
};
