import { seen, type Review } from "../review.ts";

export const review: Review = {
  "no-explanation": seen(
    "met",
    "Lists are named closed or open in their heads, the four marks in the key.",
    "列标题注明名单是否封闭，图例说明四种标记。",
  ),
  density: seen(
    "met",
    "Few marks in groups with headings. On a phone the heads hang from lines of different height and take care to follow.",
    "标记少，分组并有小标题；手机上列标题以高低引线相连，需留意对应。",
  ),
  "color-alone": seen(
    "met",
    "Full, open and dotted squares; the pale band only repeats what its two ends say.",
    "实心、空心与虚线方块；浅色横带只是重复两端所示。",
  ),
};
