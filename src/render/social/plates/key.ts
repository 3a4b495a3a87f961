import { words } from "../../../i18n/index.ts";
import { stageMark } from "../../../marks/stage.ts";
import type { Atlas } from "../../../record/atlas.ts";
import { PLATE } from "../layout.ts";
import type { Plate } from "../sheet.ts";

const ROOM = PLATE.height - PLATE.margin * 2;

/** The key to all charts: the further a thing got, the fuller its mark. */
export const keyPlate =
  (atlas: Atlas): Plate =>
  ({ h, theme, locale }) => {
    const stages = [
      { id: null, name: words(locale).stageUnknown },
      ...atlas.words("stages").map(({ id, name }) => ({ id, name: name[locale] })),
    ];
    const step = ROOM / stages.length;
    return stages.flatMap(({ id, name }, i) => {
      const y = PLATE.margin + step * (i + 0.5);
      const r = Math.min(24, step * 0.36);
      return [stageMark(h, { x: 96, y, r, stage: id, theme }), h("text", { x: 148, y: y + 11, "font-size": 30 }, name)];
    });
  };
