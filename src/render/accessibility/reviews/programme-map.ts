import { seen, type Review } from "../review.ts";

export const review: Review = {
  "no-explanation": seen(
    "met",
    "A key above the drawing names rings, flag and shading; the notes say what the map does not claim.",
    "图上方的图例说明圆形、旗形与底色，说明文字写明本图不代表什么。",
  ),
  density: seen(
    "met",
    "Marks are close around Shanghai, Wuxi and Hangzhou; lines lead to their names, and a tile grid or, on a phone, a list tells them apart.",
    "上海、无锡、杭州一带标记较密，有引线连到名称；另有方格视图，手机上另有列表。",
  ),
  "color-alone": seen(
    "met",
    "In grey the rings differ by filling, pilots have a flag, provinces without programme a dotted outline.",
    "灰度下，圆形以填充程度区分，试点有旗形，无规划的省为虚线轮廓。",
  ),
};
