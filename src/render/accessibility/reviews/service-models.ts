import { seen, type Review } from "../review.ts";

export const review: Review = {
  "no-explanation": seen(
    "met",
    "Columns are headed in words; the empty column says that no system is named for it.",
    "各列以文字为题；空列写明没有系统。",
  ),
  density: seen(
    "met",
    "Systems without a model are dots in rows with their number; those with one are named.",
    "未写明模式的系统以圆点成行并附数字，写明的逐一列名。",
  ),
  "color-alone": seen(
    "met",
    "Blue and brown repeat the column that a mark stands in.",
    "蓝色与褐色只是重复标记所在的列。",
  ),
};
