import { barLane } from "../../marks/lane-bars.ts";
import type { CondensedDrawing } from "../../marks/lane-sheet.ts";
import { drawLanes } from "../../marks/lanes.ts";

/** A question with its answers over all places, in the reader's language. */
interface Question {
  name: string;
  known: number;
  total: number;
}

const WORDS = {
  en: { head: "answered", none: "none" },
  zh: { head: "有答案", none: "无" },
};

/** One line a question, as long as the share of what it is asked of for which a source answers it. */
export const drawCondensed = (questions: Question[], drawing: CondensedDrawing): SVGSVGElement => {
  const { head, none } = WORDS[drawing.locale];
  const sheet = {
    key: () => [],
    heads: [head],
    lanes: questions.map(({ name, known, total }) => ({
      name,
      numbers: [known === 0 ? none : `${known}/${total}`],
      ...barLane(total === 0 ? 0 : known / total),
    })),
    total: null,
    rest: "",
  };
  return drawLanes(() => sheet, 0, drawing);
};
