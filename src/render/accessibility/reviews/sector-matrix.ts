import { seen, type Review } from "../review.ts";

export const review: Review = {
  "no-explanation": seen(
    "met",
    "The key names the square, the number and every stage; blank cells are explained below.",
    "图例说明方框、数字与各进展标记；空白格的含义见下方说明。",
  ),
  density: seen(
    "met",
    "32 lines, most cells empty; two to four marks a line are easily seen. On a phone the heads of columns run close.",
    "共32行，多数格为空，每行两到四个标记，容易看清；手机上列标题间距较小。",
  ),
  "color-alone": seen(
    "met",
    "Square for named, round for a system, filling for the stage: all in grey.",
    "方框表示列明，圆形表示系统，填充表示进展，灰度下均可辨。",
  ),
};
