import { optional, ref } from "./columns.ts";

/** Columns that several tables share: what a fact is about. */
export const aboutPlace = () =>
  ref("places", {
    title: { en: "Place", zh: "地方" },
    description: { en: "The place that the fact is about.", zh: "该事实所涉及的地方。" },
    example: "beijing",
  });

export const aboutProgram = () =>
  optional(
    ref("programs", {
      title: { en: "Programme", zh: "战略规划" },
      description: {
        en: "The programme that the fact is about, if it is about one.",
        zh: "该事实所涉及的战略或规划（如有）。",
      },
      example: "beijing-xiangyun",
    }),
  );

export const aboutInitiative = () =>
  optional(
    ref("initiatives", {
      title: { en: "System", zh: "系统" },
      description: {
        en: "The system or project that the fact is about, if it is about one.",
        zh: "该事实所涉及的系统或项目（如有）。",
      },
      example: "chengdu-pork-tracing",
    }),
  );
