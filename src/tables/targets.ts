import { id, word } from "./columns.ts";
import { aboutInitiative, aboutPlace, aboutProgram } from "./shared.ts";
import { table, type Row } from "./table.ts";

export const targets = table({
  name: "targets",
  title: { en: "Sector targets", zh: "拟应用领域" },
  description: {
    en: "A sector that a programme, or a system under it, names as its field of use.",
    zh: "战略规划或其下系统列明的应用领域。",
  },
  columns: {
    id: id(),
    place: aboutPlace(),
    program: aboutProgram(),
    initiative: aboutInitiative(),
    sector: word("sectors", {
      title: { en: "Sector", zh: "应用领域" },
      description: { en: "The sector that is named.", zh: "所列明的领域。" },
      example: "e-commerce",
    }),
    relation: word("relations", {
      title: { en: "Relation", zh: "关系" },
      description: {
        en: "Whether the field is named as one to be served, or said to be served already.",
        zh: "是点名要应用的领域，还是来源称已在服务的领域。",
      },
      example: "named",
    }),
  },
});

export type Target = Row<typeof targets>;
