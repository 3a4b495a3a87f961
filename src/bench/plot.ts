import { themes } from "../marks/theme.ts";
import { chartById, dashboard } from "./record.ts";

// The overview as a page that sends its record and lets Plot and d3 draw: the same drawings, made by the browser.
const { atlas, charts } = await dashboard();
for (const { id, figure } of charts) {
  const chart = chartById(id);
  figure.append(chart.render(chart.rows(atlas), { document, width: 720, locale: "en", theme: themes.light }));
}
