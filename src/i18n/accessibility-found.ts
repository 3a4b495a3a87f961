import { formatNumber } from "./format.ts";
import type { Locale, Text } from "./text.ts";

/** To a tenth, and down: a measure must not be rounded up to its bound. */
const tenths = (value: number, locale: Locale): string => formatNumber(Math.floor(value * 10) / 10, locale);
const percent = (share: number): string => String(Math.ceil(share * 100));

/** Both languages of a sentence, with numbers written as each writes them. */
const both = (say: (n: (value: number) => string) => Text): Text => ({
  en: say((value) => tenths(value, "en")).en,
  zh: say((value) => tenths(value, "zh")).zh,
});

/** What the measures of a chart found, in a sentence each. */
export const found = {
  contrast: (letters: number, marks: number): Text =>
    both((n) => ({
      en: `Letters at least ${n(letters)}\u00a0:\u00a01, the faintest mark ${n(marks)}\u00a0:\u00a01${marks < 3 ? "; what it says stands beside it in letters" : ""}.`,
      zh: `文字不低于${n(letters)}∶1，最淡的标记为${n(marks)}∶1${marks < 3 ? "，其内容旁边另有文字" : ""}。`,
    })),
  textSize: (size: number): Text =>
    both((n) => ({ en: `The smallest letters are ${n(size)} px.`, zh: `最小的字为${n(size)}像素。` })),
  still: (moving: number, red: number): Text => ({
    en: `${moving === 0 ? "Nothing moves" : `${moving} parts move`}; ${red === 0 ? "no mark is red" : `at most ${percent(red)} % of its painted shapes are red`}.`,
    zh: `${moving === 0 ? "没有任何运动" : `有${moving}处运动`}；${red === 0 ? "没有红色标记" : `红色图形不超过${percent(red)}%`}。`,
  }),
  titled: (whole: boolean): Text =>
    whole
      ? {
          en: "A title that says the finding and a summary, both computed from the rows.",
          zh: "标题点明结论，另有概述，均由数据算出。",
        }
      : { en: "Title or summary is missing.", zh: "缺少标题或概述。" },
  explained: (notes: number): Text => ({
    en: `A line on what is measured and ${notes === 1 ? "a note" : `${notes} notes`} on how to read it.`,
    zh: `有一行口径说明和${notes}条读图说明。`,
  }),
  grade: (grade: number): Text =>
    both((n) => ({
      en: `English: Flesch-Kincaid grade ${n(grade)}. Chinese: no formula is agreed upon; not measured.`,
      zh: `英文：弗莱施—金凯德年级值${n(grade)}。中文：尚无公认公式，未测量。`,
    })),
  rows: (rows: number): Text => ({ en: `${rows} rows.`, zh: `共${rows}行。` }),
};
