import { seen, type Review } from "../review.ts";

export const review: Review = {
  "no-explanation": seen(
    "met",
    "Each column is headed by its mark and its word; the notes say that many dots may only mean many words.",
    "每列以标记与文字为题；说明指出点多可能只是记载多。",
  ),
  density: seen(
    "met",
    "Dots stand in rows of four with their number where there are more than six.",
    "圆点每行四个，较多时附数字。",
  ),
  "color-alone": seen("met", "The filling of the ring says the stage.", "以圆形的填充程度表示进展。"),
};
