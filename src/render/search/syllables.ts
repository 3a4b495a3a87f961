import { pinyin } from "pinyin-pro";

/** The syllables of the Han characters of a text in their order, without tones, `v` for ü: `xiang yun gong cheng`. */
export const syllablesOf = (text: string): string =>
  pinyin(text.normalize("NFKC"), { toneType: "none", type: "array", nonZh: "removed", v: true }).join(" ");
