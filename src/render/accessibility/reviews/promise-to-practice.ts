import { seen, type Review } from "../review.ts";

export const review: Review = {
  "no-explanation": seen(
    "met",
    "The key names all five groups, columns of numbers repeat them.",
    "图例说明五类，右侧数字列与之对应。",
  ),
  density: seen(
    "partly",
    "One mark each in bars of equal length: Chengdu’s 24 touch each other on a phone; its numbers stand above them.",
    "横条等长，每项一个标记；手机上成都的24个标记彼此相接，数字列于其上。",
  ),
  "color-alone": seen(
    "met",
    "Filling of the ring and upright rules divide the groups without colour.",
    "圆形填充与竖线即可区分各类，不靠颜色。",
  ),
};
