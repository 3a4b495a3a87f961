import { date, id, optional, text, word } from "./columns.ts";
import { aboutPlace } from "./shared.ts";
import { table, type Row } from "./table.ts";

export const programs = table({
  name: "programs",
  title: { en: "Programmes", zh: "战略规划" },
  description: {
    en: "A strategy, plan or scheme under which systems are built.",
    zh: "统领各系统建设的战略、规划或方案。",
  },
  columns: {
    id: id(),
    place: aboutPlace(),
    name: text({
      title: { en: "Name", zh: "名称" },
      description: {
        en: "Name of the programme; in English a translation with the Chinese name beside it where it is first used.",
        zh: "战略规划名称。",
      },
      example: "Xiangyun Project | 祥云工程",
    }),
    scope: word("scopes", {
      title: { en: "Scope", zh: "范围" },
      description: { en: "What the programme is about as a whole.", zh: "规划总体上关于什么。" },
      example: "cloud",
    }),
    issuer: optional(
      text({
        title: { en: "Issuer", zh: "发布主体" },
        description: { en: "Who issued or declared it, where that is stated.", zh: "发布或提出的主体（来源有述时）。" },
      }),
    ),
    period: optional(
      date({
        title: { en: "Period", zh: "期限" },
        description: { en: "The years that it covers, where stated.", zh: "覆盖年限（来源有述时）。" },
        example: "2011/2015",
      }),
    ),
    stage: optional(
      word("stages", {
        title: { en: "Stage", zh: "进展阶段" },
        description: {
          en: "How far it had got as of the source's (unknown) date.",
          zh: "截至来源成文之时（日期不详）的进展。",
        },
        example: "announced",
      }),
    ),
    aim: text({
      title: { en: "Aim", zh: "目标" },
      description: { en: "What it sets out to do, in our words.", zh: "规划要达到的目标，由本站概述。" },
    }),
  },
});

export type Program = Row<typeof programs>;
