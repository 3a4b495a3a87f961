import { pageWords } from "../../i18n/pages.ts";
import { searchWords } from "../../i18n/search.ts";
import type { Text } from "../../i18n/text.ts";

/** Words of the picture of one page, or of one type of page. */
export interface PictureWords {
  kind: Text;
  title: Text;
  about: Text;
  /** What the plate shows: the second half of the sentence that describes the picture. */
  shows: Text;
}

const RECORD: Text = { en: "The record", zh: "资料集" };

export const pictureWords = {
  overview: {
    kind: { en: "2008–2015", zh: "2008—2015年" },
    title: pageWords.overview.title,
    about: { en: "What sources state, and what none does", zh: "来源说明了什么，又有什么无人说明" },
    shows: { en: "a map of the places with the stage of each programme", zh: "各地战略规划进展的地图" },
  },
  places: {
    kind: { en: "Index", zh: "索引" },
    title: pageWords.places.title,
    about: {
      en: "How far each programme had got, and how many systems are on record",
      zh: "各地战略规划的进展与收录的系统数",
    },
    shows: {
      en: "an index of the places with the stage of each programme and the number of systems",
      zh: "各地索引，附战略规划进展与系统数",
    },
  },
  initiatives: {
    kind: { en: "Explorer", zh: "检索" },
    title: pageWords.initiatives.title,
    about: {
      en: "Each mark is one; the fuller it is, the further it had got",
      zh: "一个标记代表一个系统或项目；标记越满，推进得越远",
    },
    shows: { en: "all systems as marks, grouped by stage", zh: "全部系统按进展分组排列的标记" },
  },
  timeline: {
    kind: { en: "Dates", zh: "年表" },
    title: pageWords.timeline.title,
    about: {
      en: "Every dated event on record, one mark each",
      zh: "收录的全部有日期事件，一事一标记",
    },
    shows: { en: "the dated events year by year, one mark each", zh: "逐年排列的事件，一事一标记" },
  },
  compare: {
    kind: { en: "Side by side", zh: "并列对照" },
    title: pageWords.compare.title,
    about: {
      en: "Programmes, systems, sectors, dates and unknowns side by side",
      zh: "规划、系统、领域、日期与未说明之处，并列对照",
    },
    shows: { en: "the systems of each place as marks in a line", zh: "各地系统的标记，一地一行" },
  },
  charts: {
    kind: { en: "Plates", zh: "图版" },
    title: pageWords.charts.title,
    about: pageWords.charts.lede,
    shows: { en: "the list of the charts", zh: "图表目录" },
  },
  cases: {
    kind: { en: "For teaching", zh: "教学" },
    title: pageWords.cases.title,
    about: {
      en: "Every claim leads to its source; questions, notes, exercises",
      zh: "处处有出处；附讨论题、提示与练习",
    },
    shows: { en: "the list of the cases", zh: "案例目录" },
  },
  sources: {
    kind: RECORD,
    title: pageWords.sources.title,
    about: {
      en: "Each dot is a fact, counted with the best source that states it",
      zh: "一点为一条事实，按陈述该事实的最可靠来源归类",
    },
    shows: {
      en: "the facts as dots, grouped by the grade of their best source",
      zh: "按最可靠来源的级别分组的事实圆点",
    },
  },
  source: {
    kind: { en: "Source", zh: "来源" },
    title: { en: "One source and every fact taken from it", zh: "一份文献，及取自其中的每条事实" },
    about: {
      en: "Here the primary source, sign by sign: the darker, the more facts rest on it",
      zh: "图为主要来源，一格一字：颜色越深，以其为据的事实越多",
    },
    shows: {
      en: "the primary source as a block of characters, darker where more facts rest on them",
      zh: "逐字排成方阵的主要来源，颜色越深，以其为据的事实越多",
    },
  },
  fact: {
    kind: { en: "Fact", zh: "事实" },
    title: { en: "What is claimed, by whom, and where it stands", zh: "说了什么，谁说的，出自何处" },
    about: {
      en: "Every fact has a permanent address, its evidence and a citation",
      zh: "每条事实都有永久网址、依据与引文格式",
    },
    shows: { en: "all facts as dots, grouped by table", zh: "按数据表分组的全部事实圆点" },
  },
  search: {
    kind: { en: "A to Z", zh: "A 至 Z" },
    title: searchWords.title,
    about: {
      en: "Every name on record in two scripts, and how many begin with each letter",
      zh: "全部名称中英对照；图为各首字母下的名称数",
    },
    shows: { en: "the letters of the alphabet with the number of names under each", zh: "各首字母及其名称数" },
  },
  data: {
    kind: RECORD,
    title: pageWords.data.title,
    about: {
      en: "A filled cell is stated somewhere; a blank one by no source",
      zh: "有色格为来源已述，空白格为无来源述及",
    },
    shows: {
      en: "the tables of the record as grids of cells, filled where something is stated",
      zh: "各数据表的格阵，有色处为来源已述",
    },
  },
  about: {
    kind: { en: "How to read it", zh: "读法" },
    title: pageWords.about.title,
    about: {
      en: "The fuller a mark, the further a thing had got when its source was written",
      zh: "标记越满，表示来源成文时推进得越远",
    },
    shows: { en: "the marks of the stages with their names", zh: "各进展阶段的标记与名称" },
  },
} as const satisfies Record<string, PictureWords>;

/** Kinds of pages that have a picture each. */
export const kinds = {
  place: { en: "Place", zh: "地方" },
  chart: { en: "Chart", zh: "图表" },
  case: { en: "Case study", zh: "教学案例" },
  systems: { en: "Systems", zh: "系统" },
} as const satisfies Record<string, Text>;
