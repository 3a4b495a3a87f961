import type { Locale, Text } from "./text.ts";

type Said<A extends unknown[]> = Record<Locale, (...given: A) => string>;

const systems = (n: number): string => `${n.toLocaleString("en")} ${n === 1 ? "system" : "systems"}`;
const count = (n: number): string => n.toLocaleString("zh-CN");

/** Names of the facets and of the columns; where both exist they are the same thing. */
export const fieldNames = {
  name: { en: "System", zh: "系统" },
  place: { en: "Place", zh: "地方" },
  programme: { en: "Programme", zh: "战略规划" },
  sector: { en: "Sector", zh: "应用领域" },
  kind: { en: "Kind", zh: "类型" },
  stage: { en: "Stage", zh: "进展" },
  model: { en: "Service model", zh: "服务模式" },
  reliability: { en: "Reliability of the sources", zh: "来源可靠程度" },
  dated: { en: "Dated or not", zh: "有无日期" },
  audience: { en: "Who it serves", zh: "服务对象" },
  operator: { en: "Built or run by", zh: "建设运营方" },
  date: { en: "First dated event", zh: "最早有日期的事件" },
  summary: { en: "Summary", zh: "概述" },
  text: { en: "Text", zh: "检索词" },
} as const satisfies Record<string, Text>;

/** How two of the facets are counted. */
export const facetNotes: Partial<Record<string, Text>> = {
  reliability: {
    en: "The grades of all sources that the record cites for the system, so one system may count under several.",
    zh: "指收录该系统时所据各来源的等级；同一系统据多个来源的，各等级均计入。",
  },
  dated: {
    en: "Dated: at least one event of the system itself has a stated date. A date only to be reached does not count, nor do dates of its place or programme.",
    zh: "该系统本身至少有一件事注明日期，即为有日期；仅为目标的日期，以及所在地方、所属规划的日期，均不计。",
  },
  place: {
    en: "A district’s systems count with its city, too.",
    zh: "区的系统同时计入所属城市。",
  },
};

/** Words of the explorer: what narrows down, orders, shows and takes away the systems. */
export const explorerWords = {
  filter: { en: "Filter", zh: "筛选" },
  search: {
    en: "Search names, places, programmes, sectors, kinds, service models, summaries, operators, users",
    zh: "检索名称、地方、规划、领域、类型、服务模式、概述、建设运营方、服务对象",
  },
  searchNote: { en: "All words must occur.", zh: "多个词以空格或标点分开，须同时出现。" },
  results: { en: "Systems shown", zh: "所示系统" },
  conditions: { en: "Conditions", zh: "已设条件" },
  remove: { en: "Remove the condition", zh: "取消条件" },
  clear: { en: "Clear all", zh: "全部清除" },
  arrange: { en: "View", zh: "视图" },
  view: { en: "Show as", zh: "显示为" },
  table: { en: "table", zh: "表格" },
  cards: { en: "cards", zh: "卡片" },
  group: { en: "Group by", zh: "分组" },
  groupPlace: { en: "place", zh: "地方" },
  groupSector: { en: "sector", zh: "应用领域" },
  groupNone: { en: "nothing", zh: "不分组" },
  columns: { en: "Columns", zh: "显示的列" },
  usualColumns: { en: "Usual columns", zh: "恢复默认列" },
  unsort: { en: "Order of the record", zh: "恢复原有次序" },
  notStated: { en: "not stated", zh: "未述及" },
  stageNotStated: { en: "Not stated", zh: "未述及" },
  none: { en: "none", zh: "无" },
  damaged: {
    en: "Part of the address could not be used and was left out.",
    zh: "网址中有一部分无法识别，已略去。",
  },
  failed: {
    en: "The list could not be loaded, so filters do not work now. Reload the page; below is the list as built.",
    zh: "列表数据未能载入，暂时无法筛选。请重新载入页面；下方为原有列表。",
  },
  empty: { en: "No system meets all conditions.", zh: "没有系统同时满足全部条件。" },
  nearest: { en: "Nearest:", zh: "可放宽为：" },
  searchAll: {
    en: "The search of the whole site also knows pinyin, other names and slips:",
    zh: "全站检索另可用拼音、别名，并容忍笔误：",
  },
  keepOne: {
    en: "No single condition is to blame. One of them alone:",
    zh: "去掉任何一个条件都仍无结果。只保留其一：",
  },
  pictures: { en: "On the charts", zh: "在图表上" },
  map: { en: "Map", zh: "地图" },
  ladder: { en: "Stages", zh: "进展" },
  timeline: { en: "Timeline", zh: "时间线" },
  mapNote: {
    en: "Marks outside the selection are faded. Here a mark stands for its place, not for its programme: it keeps its ink when any system of the place is shown, of that programme or not.",
    zh: "不在所选范围内的标记变淡。此处标记代表地方，不代表其规划：该地有系统在列即不变淡，不论是否属于该规划。",
  },
  picturesNote: {
    en: "Marks outside the selection are faded. An event stays when its system is shown; one of a programme or place as a whole, when a system of it is shown.",
    zh: "不在所选范围内的标记变淡。事件随其系统显示；规划或地方层面的事件，有所属系统在列即显示。",
  },
  take: { en: "Take it with you", zh: "带走" },
  takeNote: {
    en: "The rows and columns shown, in their order, with the conditions, this address and the release.",
    zh: "即所示各行各列，次序相同，并附筛选条件、本页网址与版本。",
  },
  copy: { en: "Copy link", zh: "复制链接" },
  copied: { en: "The link is copied.", zh: "链接已复制。" },
  notCopied: {
    en: "The browser does not allow copying. The address is in the address bar.",
    zh: "浏览器不允许复制，请从地址栏复制。",
  },
  notSaved: {
    en: "The file could not be made. Check the connection and press again; if that fails, reload the page.",
    zh: "文件未能生成。请检查网络后再试；仍不成功，请重新载入页面。",
  },
  notTaken: {
    en: "The systems did not load, so nothing can be saved or cited. Reload the page.",
    zh: "系统数据未能载入，无法下载或引用。请重新载入页面。",
  },
  cite: { en: "Cite this selection", zh: "引用所选内容" },
  citeFiles: { en: "For reference managers", zh: "文献管理软件" },
  noScript: {
    en: "Filtering, sorting and downloading a selection need JavaScript. The full table and an index of all values are here without it; the whole record is on the data page.",
    zh: "筛选、排序和下载所选内容需要 JavaScript。未启用时仍可查阅完整表格与索引，全部资料见数据页。",
  },
  index: { en: "Index of values", zh: "索引" },
  firstOnly: {
    en: "The table is cut here; without JavaScript the rest is on the data page, as CSV, JSON and XLSX.",
    zh: "表格至此为止，仅列前一部分系统。未启用 JavaScript 时，其余见数据页（CSV、JSON、XLSX）。",
  },
  dataPage: { en: "Data page", zh: "数据页" },
  scrollable: { en: "Systems shown; scroll for more", zh: "所示系统，可滚动" },
  selection: { en: "Selection", zh: "所选范围" },
  everything: { en: "all systems on record", zh: "全部收录系统" },
  address: { en: "Address", zh: "网址" },
  release: { en: "Release", zh: "版本" },
  licence: { en: "Licence", zh: "许可" },
  number: { en: "Systems", zh: "系统数" },
  fact: { en: "Fact", zh: "事实" },
  sheetRows: { en: "systems", zh: "系统" },
  sheetAbout: { en: "about", zh: "说明" },
} as const satisfies Record<string, Text>;

/** Sentences of the explorer that hold numbers or names. */
export const explorerSays = {
  shown: {
    en: (shown, total) =>
      shown === total ? `All ${systems(total)} shown.` : `${count(shown)} of ${systems(total)} shown.`,
    zh: (shown, total) =>
      shown === total ? `显示全部${count(total)}个系统。` : `显示${count(shown)}个，共${count(total)}个系统。`,
  } satisfies Said<[number, number]>,
  loading: {
    en: (come, total) => `Loading: ${count(come)} of ${systems(total)} so far.`,
    zh: (come, total) => `正在载入：已有${count(come)}个，共${count(total)}个系统。`,
  } satisfies Said<[number, number]>,
  groupTotal: {
    en: (n, running) => `${systems(n)}, ${running === 0 ? "none" : count(running)} said to run`,
    zh: (n, running) => `${count(n)}个系统，${running === 0 ? "来源均未称已运行" : `来源称${count(running)}个已运行`}`,
  } satisfies Said<[number, number]>,
  meaning: {
    en: (label, about) => `${label}: ${about}`,
    zh: (label, about) => `${label}：${about}`,
  } satisfies Said<[string, string]>,
  searchAllFor: {
    en: (text) => `search for “${text}”`,
    zh: (text) => `检索“${text}”`,
  } satisfies Said<[string]>,
  without: {
    en: (condition, n) => `without “${condition}”: ${systems(n)}`,
    zh: (condition, n) => `去掉“${condition}”：${count(n)}个系统`,
  } satisfies Said<[string, number]>,
  alone: {
    en: (condition, n) => `only “${condition}”: ${systems(n)}`,
    zh: (condition, n) => `只留“${condition}”：${count(n)}个系统`,
  } satisfies Said<[string, number]>,
  places: {
    en: (n, all) => `systems in ${count(n)} of ${count(all)} places`,
    zh: (n, all) => `${count(all)}个地方中，${count(n)}个有所选系统`,
  } satisfies Said<[number, number]>,
  events: {
    en: (n, all) => `${count(n)} of ${count(all)} events`,
    zh: (n, all) => `事件${count(n)}件，共${count(all)}件`,
  } satisfies Said<[number, number]>,
  stageEvidence: {
    en: (stage, system) => `${stage}: evidence for ${system}`,
    zh: (stage, system) => `${stage}：${system}的依据`,
  } satisfies Said<[string, string]>,
  most: {
    en: (n, all) => `Of ${count(all)} values the ${n} with most systems; a search or another filter brings up others.`,
    zh: (n, all) => `共${count(all)}项，此处列系统最多的${n}项；检索或另设条件可见其他各项。`,
  } satisfies Said<[number, number]>,
  chosen: {
    en: (n) => (n === 0 ? "" : ` · ${n} chosen`),
    zh: (n) => (n === 0 ? "" : `（已选${n}项）`),
  } satisfies Said<[number]>,
} as const;
