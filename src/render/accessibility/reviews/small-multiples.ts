import { seen, type Review } from "../review.ts";

export const review: Review = {
  "low-contrast": seen(
    "partly",
    "The fill of the bars is pale; only their start has a dark edge. The number beside each says what its length says.",
    "横条填色浅，只有起点一侧有深色边；其长度所示在旁边的数字中均有。",
  ),
  "no-explanation": seen(
    "met",
    "Says what a full bar is and why bold; the notes say that more facts mean more writing.",
    "写明满格与加粗的含义；说明指出事实多只表示记载多。",
  ),
  density: seen(
    "partly",
    "Twelve panels of ten lines: each is easily read, comparing one line across all takes patience, more so on a phone.",
    "共十二幅，每幅十行；单看易读，横向比较同一行则费时，手机上尤甚。",
  ),
  "color-alone": seen(
    "met",
    "Bars differ by length and carry their number; the most of any place is bold.",
    "横条以长度区分并附数字；各地最多者加粗。",
  ),
  tedious: seen(
    "partly",
    "Counted: up to 27 arrow keys from either end to a bar in the middle.",
    "实测：从任一端到中间横条最多需按27次方向键。",
  ),
};
