import type { Drawing } from "./drawing.ts";
import { keyLine, type KeyEntry } from "./key.ts";
import { areaLook } from "./land.ts";
import type { Part } from "./place-list.ts";
import { flagMark, placeMark, type MappedPlace } from "./place-mark.ts";
import { drawnStages, openStages } from "./stage.ts";
import { maker } from "./svg.ts";

/** What the key calls the signs that have no word of the vocabulary. */
export interface KeyWords {
  noStage: string;
  nothing: string;
  flag: string;
  /** Leads the two looks of a province. */
  area: { name: string; recorded: string; nothing: string };
  /** A remark on letters in tiles, where there are any. */
  letters: string | null;
}

/** Stages whose marks are the same stand in the key together. */
const groups = [openStages, ...drawnStages.filter((stage) => !openStages.includes(stage)).map((stage) => [stage])];
/** Share of the width that is filled: some faces are wider than `measure` reckons with. */
const FILL = 0.92;

const joined = (names: string[], locale: Drawing["locale"]): string =>
  names.map((name, i) => (i === 0 ? name : name.toLowerCase())).join(locale === "zh" ? "、" : " or ");

/** Only the signs that the drawing has, each with its words. */
export const placeKey = (drawing: Drawing, places: MappedPlace[], words: KeyWords): Part => {
  const { document, theme, locale } = drawing;
  const h = maker(document);
  const sign = (stage: string | null, recorded: boolean) => (x: number, y: number) => [
    placeMark(h, { stage, recorded }, x, y, theme),
  ];
  const swatch = (has: boolean) => (x: number, y: number) => [
    h("rect", { x: x - 7.5, y: y - 5.5, width: 16, height: 11, rx: 1, ...areaLook(has, theme) }),
  ];
  const recorded = places.filter((place) => place.recorded);
  const areas = places.filter((place) => place.area);
  const stages = groups.flatMap((group): KeyEntry[] => {
    const names = group.flatMap((stage) => recorded.find((place) => place.stage === stage)?.stageName ?? []);
    return names.length === 0 ? [] : [{ words: joined(names, locale), mark: sign(group[0]!, true) }];
  });
  const others: (KeyEntry | false)[] = [
    recorded.some((place) => place.stage === null) && { words: words.noStage, mark: sign(null, true) },
    recorded.length < places.length && { words: words.nothing, mark: sign(null, false) },
    places.some((place) => place.flag !== null) && {
      words: words.flag,
      mark: (x, y) => [flagMark(h, x - 4, y + 5, theme)],
    },
    areas.length > 0 && { words: words.area.name },
    areas.some((place) => place.recorded) && { words: words.area.recorded, mark: swatch(true) },
    areas.some((place) => !place.recorded) && { words: words.area.nothing, mark: swatch(false) },
    words.letters !== null && { words: words.letters },
  ];
  const entries = [...stages, ...others.filter((entry) => entry !== false)];
  const { nodes, bottom } = keyLine(h, entries, { ...drawing, y: 10, width: drawing.width * FILL });
  return { node: h("g", {}, ...nodes), height: entries.length === 0 ? 0 : bottom };
};
