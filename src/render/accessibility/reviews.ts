import type { Finding } from "./finding.ts";
import type { HeuristicId } from "./heuristics.ts";
import { seen, type Review } from "./review.ts";

/** The day on which all charts were last looked at, ISO. Whoever changes a drawing looks at it again and says so here. */
export const REVIEWED = "2026-11-26";

/** What tests of the whole site hold for every chart alike. */
export const held: Partial<Record<HeuristicId, Finding>> = {
  "only-visual": seen(
    "met",
    "Every mark has a name, and the table holds every row that the drawing is made from.",
    "每个标记都有名称，绘图所用的每一行在数据表中均有。",
  ),
  "one-input": seen(
    "met",
    "Every mark is reached by arrow keys and leads to its fact. A tap shows its card first: tried on one chart, all share the script.",
    "每个标记都能用方向键到达并打开对应事实。触摸时先显示卡片：在一张图上试过，各图共用同一脚本。",
  ),
  "no-instructions": seen(
    "met",
    "A line under the drawing says what pointer, finger and keys do.",
    "图下有一行说明指针、手指与按键的用法。",
  ),
  tedious: seen(
    "met",
    "The drawing is one stop of the Tab key; arrow keys, Home and End move within.",
    "Tab 键只在图上停一次；图内用方向键、Home、End 移动。",
  ),
};

/** What was seen of every chart alike. */
const ofAll: Partial<Record<HeuristicId, Finding>> = {
  "only-visual": seen(
    "partly",
    "Read in the browser’s accessibility tree; not yet listened to with a screen reader.",
    "已在浏览器的无障碍树中核对；尚未用读屏软件实际听读。",
  ),
};

const modules = import.meta.glob<{ review: Review }>("./reviews/*.ts", { eager: true });

/** What was seen of each chart, by the chart's id: the name of the file. */
export const reviews: Record<string, Review> = Object.fromEntries(
  Object.entries(modules).map(([file, { review }]) => [file.replace(/^.*\/|\.ts$/g, ""), review]),
);

const byEye: HeuristicId[] = ["no-explanation", "density", "color-alone"];
const unseen = seen("not-met", "Not reviewed yet.", "尚未评审。");

/** What was seen of a chart by a test, if anybody looked; a chart that nobody looked at has not met what only eyes can tell. */
export const reviewOf = (id: HeuristicId, chart: string): Finding | undefined =>
  reviews[chart]?.[id] ?? ofAll[id] ?? (reviews[chart] === undefined && byEye.includes(id) ? unseen : undefined);
