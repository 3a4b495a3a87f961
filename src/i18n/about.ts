import type { Text } from "./text.ts";

interface Section {
  id: string;
  title: Text;
  paragraphs: Text[];
}

/** The text of the about page, section by section. */
export const aboutSections: Section[] = [
  {
    id: "what",
    title: { en: "What it records", zh: "记录什么" },
    paragraphs: [
      {
        en: "The atlas holds what public documents state about the cloud-computing strategies of eight Chinese places and four more that are only mentioned: programmes, systems, roles, sectors, events, figures and statements. The window is 2008 to 2015.",
        zh: "城市云图收录公开文献对八个地方（另有四地仅被提及）云计算战略的陈述：战略规划、系统、试点与名单、领域、事件、数字与观点。时间范围为2008年至2015年。",
      },
      {
        en: "Each row is one fact with a permanent id and at least one piece of evidence: the source, the position in it where the copy was kept, and the key term found there. A fact without evidence is not admitted.",
        zh: "每行是一条事实，有永久标识，并至少附一条依据：来源、在所存副本中的位置，以及该处的关键词。没有依据的事实不予收录。",
      },
    ],
  },
  {
    id: "method",
    title: { en: "How it was made", zh: "如何编制" },
    paragraphs: [
      {
        en: "The primary source, a Chinese survey article without author or date, was read span by span. Its sentences are not reproduced: facts, names and figures are restated in our own words. Damaged or ambiguous passages are recorded as such and not repaired.",
        zh: "主要来源是一篇未署作者与日期的综述文章，经逐段核读。本站不转载其文句，只以自己的话记录事实、名称与数字。残缺或有歧义之处照实注明，不作修补。",
      },
      {
        en: "Dates and numbers from other public documents were added, each graded: A for official texts and recognised news organisations, B for trade press, named reposts and mirrors. They were read as stored copies, usually only the beginning of a page, so a link may have moved. Where sources disagree, both stand.",
        zh: "其余日期与数字取自其他公开文献，并逐一定级：官方文本与知名新闻机构为甲，行业媒体、注明出处的转载与镜像为乙。这些文献所读均为存档副本，多数只见页面开头，链接可能已变动。来源不一致时，两说并存。",
      },
    ],
  },
  {
    id: "reading",
    title: { en: "How to read it", zh: "怎样读" },
    paragraphs: [
      {
        en: "A stage is what a source says as of its own date, which the primary source does not give. It is not the situation today. How full a mark is shows how far a thing got.",
        zh: "“进展”以来源成文之时为准，而主要来源未注明日期，因此不代表今日的情况。圆形标记越满，表示走得越远。",
      },
      {
        en: 'A dotted ring means that no source states the stage. A dash or the words "not stated" mean that nobody said it; they never mean zero.',
        zh: "虚线圆表示没有来源说明进展。“未述及”表示无人说明，绝不等于零。",
      },
    ],
  },
  {
    id: "limits",
    title: { en: "What it cannot tell", zh: "它不能回答什么" },
    paragraphs: [
      {
        en: "The primary source states no costs, vendors, measured results, numbers of users, security practice or procurement. Target figures of different places measure different things in different years and must not be ranked. A place with more systems on record is a place of which more was written, not one that did more.",
        zh: "主要来源没有说明费用、供应商、实测成效、用户规模、安全措施与采购情况。各地目标数字口径、年份各异，不可排名。收录的系统多，只说明写到的多，不说明做得多。",
      },
    ],
  },
  {
    id: "map",
    title: { en: "The map", zh: "关于地图" },
    paragraphs: [
      {
        en: "This graphic is a schematic for showing data. It draws no international or maritime boundaries. Shapes, names and shading do not express any view on the legal status of a territory or on any boundary or claim. It is not a reviewed or official map.",
        zh: "本图仅为数据示意图，未绘制国界及海上界线；图形、名称与着色均不代表对任何领土法律地位、边界或主张的立场。本图并非经审核的标准地图。",
      },
      {
        en: "Base map: Natural Earth (public domain), via Apache Superset and world-atlas; simplified.",
        zh: "底图：Natural Earth（公有领域），取自 Apache Superset 与 world-atlas，经简化。",
      },
    ],
  },
  {
    id: "licence",
    title: { en: "Licence and corrections", zh: "许可与更正" },
    paragraphs: [
      {
        en: "Data and text may be reused under CC BY 4.0 with credit to City Cloud Atlas; the code is under the MIT licence. Names of programmes and systems belong to their sources.",
        zh: "数据与文字采用 CC BY 4.0 许可，使用时请注明“城市云图”；代码采用 MIT 许可。战略与系统名称归各来源所有。",
      },
      {
        en: "To correct a fact, name its id and the document that states it otherwise. The record is a folder of CSV files that a spreadsheet can edit; a correction is a changed row with its evidence.",
        zh: "如需更正，请注明该事实的标识，以及持不同说法的文献。本资料集是一组可用电子表格编辑的 CSV 文件，更正即修改一行并附上依据。",
      },
    ],
  },
];
