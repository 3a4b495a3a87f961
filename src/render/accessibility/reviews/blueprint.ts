import { seen, type Review } from "../review.ts";

export const review: Review = {
  "no-explanation": seen(
    "met",
    "Full and dashed lines are named in the key, the three levels in the heads.",
    "图例说明实线与虚线，列标题说明三个层级。",
  ),
  density: seen(
    "partly",
    "More than a hundred entries, several screens long: grouped by place, yet no view of the whole at once.",
    "条目过百，长达数屏；虽按地方分组，仍无法一眼看到全貌。",
  ),
  "color-alone": seen("met", "Links differ by dashes, stages by filling.", "关联以虚实线区分，进展以填充区分。"),
  tedious: seen(
    "partly",
    "Counted: up to 26 arrow keys from either end to an entry in the middle.",
    "实测：从任一端到中间条目最多需按26次方向键。",
  ),
};
