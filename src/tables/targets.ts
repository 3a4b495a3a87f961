import { id, word } from "./columns.ts";
import { aboutInitiative, aboutPlace, aboutProgram } from "./shared.ts";
import { table, type Row } from "./table.ts";

export const targets = table({
  name: "targets",
  title: { en: "Sector targets", zh: "拟应用领域" },
  description: {
    en: "A sector that a programme, or a system under it, names as its field of use.",
    zh: "战略规划或其下系统点名的应用领域。",
  },
  columns: {
    id: id(),
    place: aboutPlace(),
    program: aboutProgram(),
    initiative: aboutInitiative(),
    sector: word("sectors", {
      title: { en: "Sector", zh: "应用领域" },
      description: { en: "The sector that is named.", zh: "所点名的领域。" },
      example: "e-commerce",
    }),
  },
});

export type Target = Row<typeof targets>;
