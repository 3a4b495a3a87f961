import type { Comparison } from "./facets.ts";
import { namesOf, say } from "./grammar.ts";
import type { Locale, Text } from "../text.ts";

/** How many subjects stand side by side. */
export const FEWEST = 2;
export const MOST = 4;

/** Words of the pages that compare, and of the form that chooses. */
export const compareWords = {
  choose: { en: "Choose two to four", zh: "选择两至四项" },
  chooseNote: {
    en: "The view changes as you choose; its address keeps the choice.",
    zh: "随选随变；网址会记下所选内容。",
  },
  places: { en: "Cities and provinces", zh: "城市与省份" },
  nation: { en: "National frame", zh: "全国层面" },
  programmes: { en: "Programmes", zh: "战略规划" },
  chosen: { en: " · chosen: ", zh: "（已选" },
  chosenEnd: { en: "", zh: "项）" },
  toView: { en: "Go to the comparison", zh: "查看对比" },
  clear: { en: "Clear the choice", zh: "清除选择" },
  cleared: { en: "Nothing is chosen.", zh: "已清空选择。" },
  oneMore: { en: "Choose at least one more.", zh: "请至少再选一项。" },
  full: { en: "Four are chosen: that is the most that fits side by side.", zh: "已选四项，最多并列四项。" },
  damaged: {
    en: "Part of the address could not be used and was left out.",
    zh: "网址中有一部分无法识别，已略去。",
  },
  ownPage: { en: "This pair has a page of its own:", zh: "这两地另有固定页面：" },
  inShort: { en: "In short", zh: "要点" },
  note: { en: "Evidence", zh: "依据" },
  pairs: { en: "Two places side by side", zh: "两地对比" },
  treated: { en: "The places that the primary source treats at length", zh: "主要来源详述的地方" },
  with: { en: "Compare with", zh: "与其他地方对比" },
  withChosen: { en: "Choose what to set beside it", zh: "选择对比的地方" },
  more: { en: "Choose others, or add a third and a fourth", zh: "另选，或再加第三、第四项" },
  download: { en: "Download what is shown", zh: "下载所示内容" },
  downloadNote: {
    en: "The same facts as on this page, one row each, with definitions and addresses.",
    zh: "与本页相同的事实，每条一行，附口径与网址。",
  },
  cite: { en: "Cite this comparison", zh: "引用本页对比" },
  backToPlaces: { en: "All comparisons", zh: "全部对比" },
} as const satisfies Record<string, Text>;

/** Which two places have a page: all, or where there are too many the first in the record's order. */
export const pairsNote = (paired: number, all: number, locale: Locale): string =>
  paired === all
    ? say(
        locale,
        "Every two places have a page of their own, complete without JavaScript.",
        "任意两地均有固定页面，无需 JavaScript 即可完整阅读。",
      )
    : say(
        locale,
        `Every two of the first ${paired} places have a page of their own, complete without JavaScript; the other ${all - paired} can be chosen above.`,
        `前${paired}个地方，任意两地均有固定页面，无需 JavaScript 即可完整阅读；另外${all - paired}个可在上方选择。`,
      );

/** What a comparison is called in titles, files of reference managers and citations. */
export const titleOf = (names: string[], locale: Locale): string =>
  say(locale, `${namesOf(names, "en")} compared`, `${namesOf(names, "zh")}：云计算战略对比`);

/** "59 facts from 12 sources". */
export const toldOf = ({ told, sources }: Comparison["subjects"][number]["subject"], locale: Locale): string =>
  say(
    locale,
    `${told} ${told === 1 ? "fact" : "facts"} from ${sources} ${sources === 1 ? "source" : "sources"}`,
    `${told}条事实，出自${sources}份来源`,
  );

/** The name of a mark that leads to where a stage is stated. */
export const stageLabel = (stage: string, subject: string, locale: Locale): string =>
  say(locale, `${stage}: evidence for ${subject}`, `${stage}：${subject}的依据`);
