import { seen, type Review } from "../review.ts";

export const review: Review = {
  "no-explanation": seen(
    "met",
    "The key tells days, months, spans and reports apart, and what thick marks mean.",
    "图例区分某日、某月、时段与报道，并说明粗标记的含义。",
  ),
  density: seen(
    "partly",
    "At the national level labels stand left and right of marks in many lines: which belongs to which takes a second look. The list on a phone is easier.",
    "“全国”一栏标签分列标记左右，行数多，对应关系需细看；手机上的列表形式更易读。",
  ),
  "color-alone": seen(
    "met",
    "Dots, squares, bars and open forms stay apart in grey; the red line is named in words.",
    "圆点、方块、横条与空心形状在灰度下仍可区分；红线有文字标明。",
  ),
};
