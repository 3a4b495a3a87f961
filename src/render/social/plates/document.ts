import type { Atlas } from "../../../record/atlas.ts";
import type { ColorName } from "../../../marks/tokens.ts";
import type { Source } from "../../../tables/sources.ts";
import { PLATE } from "../layout.ts";
import type { Plate } from "../sheet.ts";

const TONES: ColorName[] = ["azurite-2", "azurite-3", "azurite-4", "azurite-5"];
const COLUMNS = 42;
const [LEFT, RIGHT] = [PLATE.margin + 14, PLATE.width - PLATE.margin];
const ROOM = PLATE.height - PLATE.margin * 2;

/** How many facts rest on each character of a document. */
const depths = (atlas: Atlas, source: Source): Uint16Array => {
  const deep = new Uint16Array(source.length ?? 0);
  for (const { source: id, start, end } of atlas.evidence)
    if (id === source.id && start !== null && end !== null) for (let i = start; i < end; i += 1) deep[i]! += 1;
  return deep;
};

/** A document as a block of its characters, line by line; the darker one is, the more facts rest on it. */
export const documentPlate =
  (atlas: Atlas, source: Source | undefined): Plate =>
  ({ h, theme }) => {
    if (source === undefined) return [];
    const deep = depths(atlas, source);
    const lines = Math.ceil(deep.length / COLUMNS);
    const [w, tall] = [(RIGHT - LEFT) / COLUMNS, Math.min(14, ROOM / lines)];
    const runs = TONES.map((): string[] => []);
    const blank: string[] = [];
    deep.forEach((depth, i) => {
      const x = (LEFT + (i % COLUMNS) * w).toFixed(1);
      const y = (PLATE.margin + Math.floor(i / COLUMNS) * tall).toFixed(1);
      const box = `M${x},${y}h${w.toFixed(1)}v${(tall * 0.72).toFixed(1)}h${(-w).toFixed(1)}Z`;
      if (depth === 0) blank.push(box);
      else runs[Math.min(depth, TONES.length) - 1]!.push(box);
    });
    return [
      h("path", { d: blank.join(""), fill: theme.color("hairline") }),
      ...runs.map((boxes, i) => h("path", { d: boxes.join(""), fill: theme.color(TONES[i]!) })),
    ];
  };
