import { date, id, number, optional, ref, text, word } from "./columns.ts";
import { aboutInitiative, aboutPlace, aboutProgram } from "./shared.ts";
import { table, type Row } from "./table.ts";

export const figures = table({
  name: "figures",
  title: { en: "Figures", zh: "数字" },
  description: { en: "A number as it is stated, with what it counts.", zh: "来源所述的数字及其口径。" },
  columns: {
    id: id(),
    place: aboutPlace(),
    program: aboutProgram(),
    initiative: aboutInitiative(),
    measure: text({
      title: { en: "Measure", zh: "指标" },
      description: { en: "What is counted or measured.", zh: "所计量的内容。" },
    }),
    value: number({
      title: { en: "Value", zh: "数值" },
      description: {
        en: "The number as stated, in the unit beside it; nothing converted.",
        zh: "来源所述数值，单位见旁列，未经换算。",
      },
      example: "14000",
    }),
    qualifier: word("qualifiers", {
      title: { en: "Qualifier", zh: "限定" },
      description: {
        en: "Whether the source says exactly, more than, about.",
        zh: "来源所加的限定语，如“超过”“约”；未加限定者另作标注。",
      },
      example: "more-than",
    }),
    unit: word("units", {
      title: { en: "Unit", zh: "单位" },
      description: { en: "Unit of the value.", zh: "数值的单位。" },
      example: "yi-yuan",
    }),
    date: optional(
      date({
        title: { en: "As of", zh: "时间" },
        description: {
          en: "The year for a target, the date or period that the number is of otherwise.",
          zh: "目标为目标年份，其余为数值所属时点或时期。",
        },
        example: "2015",
      }),
    ),
    nature: word("natures", {
      title: { en: "Nature", zh: "性质" },
      description: {
        en: "Whether the number is a target, a capacity, a count, money or an outcome.",
        zh: "目标、能力、数量、资金、结果或预测。",
      },
      example: "target",
    }),
    definition: text({
      title: { en: "Definition", zh: "口径" },
      description: {
        en: "What the number covers and what it does not; why it may not be compared.",
        zh: "包含什么、不包含什么，以及为何不可比。",
      },
    }),
    differs_from: optional(
      ref("figures", {
        title: { en: "Stated otherwise in", zh: "另有一说" },
        description: {
          en: "Another row that states the same quantity otherwise; both stand.",
          zh: "对同一数量另有说法的行，两说并存。",
        },
      }),
    ),
  },
});

export type Figure = Row<typeof figures>;
