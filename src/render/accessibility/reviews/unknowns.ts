import { seen, type Review } from "../review.ts";

export const review: Review = {
  "no-explanation": seen(
    "met",
    "The line above says how full a cell is; the notes say that a dotted cell is a gap and not a zero.",
    "图上方一行说明格子填充的含义；说明指出虚线格是空白，不是零。",
  ),
  density: seen(
    "partly",
    "On a phone 144 cells stand side by side and the count beside each is left out: only the filling is left to read, or the table.",
    "手机上144个格子紧邻，格旁数字略去，只能看填充程度或查数据表。",
  ),
  "color-alone": seen(
    "met",
    "Level of filling and dotted outline carry all of it.",
    "填充高度与虚线边框已表达全部内容。",
  ),
};
