import { seen, type Review } from "../review.ts";

export const review: Review = {
  "no-explanation": seen(
    "met",
    "The key tells day, month and year apart; each line across is counted in words (before, between, after).",
    "图例区分日、月、年；横线前后的数目以文字写明。",
  ),
  density: seen(
    "met",
    "One event a line from top to bottom; long, but nothing competes for the same space.",
    "自上而下一行一事；虽长，但互不争位。",
  ),
  "color-alone": seen(
    "met",
    "The red notice is also bold, alone on the left, and named.",
    "红色的通知同时加粗、单列左侧并有文字。",
  ),
  tedious: seen(
    "partly",
    "Counted: up to 20 arrow keys from either end to an event in the middle.",
    "实测：从任一端到中间事件最多需按20次方向键。",
  ),
};
