import { date, id, optional, ref, text, word } from "./columns.ts";
import { aboutInitiative, aboutPlace, aboutProgram } from "./shared.ts";
import { table, type Row } from "./table.ts";

export const events = table({
  name: "events",
  title: { en: "Events", zh: "事件" },
  description: {
    en: "Something that happened, or was to happen, with its date where one is stated.",
    zh: "已发生或计划发生之事，来源有日期则注明。",
  },
  columns: {
    id: id(),
    place: aboutPlace(),
    program: aboutProgram(),
    initiative: aboutInitiative(),
    date: optional(
      date({
        title: { en: "Date", zh: "日期" },
        description: {
          en: "As exactly as the source gives it and no more; blank = undated.",
          zh: "与来源同等精度，不多不少；留空即无日期。",
        },
        example: "2009-10",
      }),
    ),
    kind: word("event-kinds", {
      title: { en: "Kind", zh: "类型" },
      description: { en: "What sort of event it is.", zh: "事件的类型。" },
      example: "started",
    }),
    title: text({
      title: { en: "What happened", zh: "事件" },
      description: { en: "The event in one short clause, in our words.", zh: "一句话概述，由本站转述。" },
    }),
    note: optional(
      text({
        title: { en: "Note", zh: "说明" },
        description: {
          en: "What must be known to read the date rightly: whose date it is, who disagrees.",
          zh: "正确理解该日期所需的说明：是谁的日期、何处有异说。",
        },
      }),
    ),
    differs_from: optional(
      ref("events", {
        title: { en: "Stated otherwise in", zh: "另有一说" },
        description: {
          en: "Another row that states the same thing otherwise; both stand.",
          zh: "对同一事件另有说法的行，两说并存。",
        },
      }),
    ),
  },
});

export type Event = Row<typeof events>;
