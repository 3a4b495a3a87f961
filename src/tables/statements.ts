import { id, text, word } from "./columns.ts";
import { aboutInitiative, aboutPlace, aboutProgram } from "./shared.ts";
import { table, type Row } from "./table.ts";

export const statements = table({
  name: "statements",
  title: { en: "Statements", zh: "陈述" },
  description: {
    en: "A goal, plan, benefit, problem or caveat that a source states.",
    zh: "来源所述的目标、计划、益处、问题或保留意见。",
  },
  columns: {
    id: id(),
    place: aboutPlace(),
    program: aboutProgram(),
    initiative: aboutInitiative(),
    kind: word("statement-kinds", {
      title: { en: "Kind", zh: "类型" },
      description: { en: "What sort of statement it is.", zh: "陈述的类型。" },
      example: "goal",
    }),
    text: text({
      title: { en: "Statement", zh: "陈述" },
      description: { en: "What the source states, in our words.", zh: "来源所述内容，由本站转述。" },
    }),
  },
});

export type Statement = Row<typeof statements>;
