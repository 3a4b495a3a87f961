import { id, number, plain, text } from "./columns.ts";
import { listNames } from "./lists.ts";
import { table, type Row } from "./table.ts";

export const vocabulary = table({
  name: "vocabulary",
  title: { en: "Vocabulary", zh: "受控词表" },
  description: {
    en: "The controlled words of the record: sectors, stages, kinds, units and others.",
    zh: "本资料集的受控词：领域、阶段、类型、单位等。",
  },
  statesFacts: false,
  key: ["list", "id"],
  columns: {
    list: plain(
      {
        title: { en: "List", zh: "词表" },
        description: { en: "The list that the word belongs to.", zh: "所属词表。" },
        example: "stages",
      },
      new RegExp(`^(${listNames.join("|")})$`),
      "a list of words",
      `Use one of ${listNames.join(", ")}.`,
    ),
    id: id(),
    name: text({
      title: { en: "Name", zh: "名称" },
      description: { en: "The word as readers see it.", zh: "读者所见的词。" },
    }),
    definition: text({
      title: { en: "Definition", zh: "定义" },
      description: { en: "What it means here.", zh: "在此处的含义。" },
    }),
    order: number({
      title: { en: "Order", zh: "次序" },
      description: { en: "Position in lists and charts.", zh: "在列表与图表中的次序。" },
    }),
  },
});

export type Word = Row<typeof vocabulary>;
