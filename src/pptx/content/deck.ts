import { cover, reading } from "./ends.ts";
import { fields, figures, picture } from "./record.ts";
import type { Slide } from "./slide.ts";
import { building, decision, lesson, reach, situation, unknown } from "./story.ts";
import { systems } from "./systems.ts";
import { exercise, objectives, questions } from "./teaching.ts";
import type { Told } from "./told.ts";

/** What stands on the slides of a case, in their order: pure, and nothing in it is of a file format. */
export const deckOf = (told: Told): Slide[] => [
  cover(told),
  objectives(told),
  situation(told),
  decision(told),
  building(told),
  picture(told),
  ...systems(told),
  reach(told),
  ...fields(told),
  figures(told),
  unknown(told),
  lesson(told),
  questions(told),
  exercise(told),
  reading(told),
];
