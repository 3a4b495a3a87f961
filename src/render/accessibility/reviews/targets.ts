import { seen, type Review } from "../review.ts";

export const review: Review = {
  "no-explanation": seen(
    "met",
    "Says that there is no scale for the numbers; each figure has its definition and year beside it.",
    "写明数字不按比例绘制；每个数字旁附口径与年份。",
  ),
  density: seen(
    "met",
    "Figures in large type, one below the other, grouped by place.",
    "数字以大字逐条排列，按地方分组。",
  ),
  "color-alone": seen(
    "met",
    "Nothing is told by colour; a dashed line means that no year is given.",
    "不靠颜色表意；虚线表示未给年份。",
  ),
};
