import type { Finding, Outcome } from "./finding.ts";
import type { HeuristicId } from "./heuristics.ts";

/** What a browser found: of every chart the same, but for those named. */
interface Probed {
  usual: Finding;
  except?: { charts: string[]; finding: Finding };
}

const met = (en: string, zh: string): Probed => ({ usual: { outcome: "met", saw: { en, zh } } });

/**
 * What only a browser can measure, written down for the page. The browser test measures all of it again on every chart and
 * fails where the outcome is another, better or worse.
 */
export const probed = {
  "low-contrast": met(
    "Letters on bars and bands keep 4.5 : 1 as well, in both schemes.",
    "横条与色带上的文字在两种配色下同样不低于4.5∶1。",
  ),
  seizure: met("No animation and no transition runs.", "没有动画，也没有过渡效果。"),
  "overrides-at": met(
    "Arrow keys, Home, End and Escape act only on a mark with the focus; Tab leaves the drawing.",
    "方向键、Home、End 与 Esc 只在标记获得焦点时起作用；Tab 键可离开图。",
  ),
  "user-style": {
    usual: {
      outcome: "partly",
      saw: {
        en: "Own colours and faces apply, spaced text fits, and forced colours leave every mark in sight. Letters in the drawing follow zoom, but not a larger text size alone; the table follows both.",
        zh: "自定颜色与字体均生效，加大间距后版面不溢出，强制配色下各标记仍可见。图中文字随页面缩放变大，但不随单独调大的字号变化；数据表两者都跟随。",
      },
    },
  },
  focus: met("A frame of 2 px in cinnabar, at least 4.5 : 1.", "2像素朱砂色边框，对比度不低于4.5∶1。"),
  target: {
    usual: {
      outcome: "met",
      saw: { en: "Large enough or far enough apart at 360 px.", zh: "360像素宽时足够大，或间距足够。" },
    },
    except: {
      charts: [
        "programme-map",
        "promise-to-practice",
        "roles",
        "sector-matrix",
        "service-models",
        "stage-ladder",
        "timeline",
        "unknowns",
      ],
      finding: {
        outcome: "partly",
        saw: {
          en: "Some marks are smaller and closer at 360 px; a link in text on the same page leads to each of their facts.",
          zh: "360像素宽时部分标记较小且较密；同一页面另有文字链接通往这些标记的事实。",
        },
      },
    },
  },
  zoom: met(
    "At 200 % of 1280 px nothing is cut or overlaps; 400 % shows the drawing made for phones.",
    "1280像素放大到200%时无截断、无重叠；400%时显示为手机绘制的图。",
  ),
} satisfies Partial<Record<HeuristicId, Probed>>;

export type ProbedId = keyof typeof probed;

/** What a browser found of a chart by one of its tests. */
export const probedOf = (id: ProbedId, chart: string): Finding => {
  const { usual, except }: Probed = probed[id];
  return except?.charts.includes(chart) ? except.finding : usual;
};

/** The outcomes that a browser must find of a chart. */
export const expectedOf = (chart: string): Record<ProbedId, Outcome> =>
  Object.fromEntries((Object.keys(probed) as ProbedId[]).map((id) => [id, probedOf(id, chart).outcome])) as Record<
    ProbedId,
    Outcome
  >;
