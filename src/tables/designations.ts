import { date, id, optional, word } from "./columns.ts";
import { aboutPlace } from "./shared.ts";
import { table, type Row } from "./table.ts";

export const designations = table({
  name: "designations",
  title: { en: "Roles", zh: "试点与名单" },
  description: {
    en: "A role that a place holds in a scheme. 'Pilot' has four different senses in the source.",
    zh: "某地列入的试点或名单。来源中的“试点”有四种含义。",
  },
  columns: {
    id: id(),
    place: aboutPlace(),
    scheme: word("schemes", {
      title: { en: "Scheme", zh: "试点或名单" },
      description: { en: "The scheme or list that names the place.", zh: "点到该地的试点或名单。" },
      example: "national-pilot",
    }),
    date: optional(
      date({
        title: { en: "Since", zh: "起始时间" },
        description: { en: "When it was given the role, where stated.", zh: "列入的时间（来源有述时）。" },
        example: "2010-10",
      }),
    ),
  },
});

export type Designation = Row<typeof designations>;
