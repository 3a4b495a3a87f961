import { chartById } from "../charts/index.ts";
import { join, type Atlas } from "../record/atlas.ts";
import type { Tables } from "../tables/index.ts";

/** The charts of the overview, in their order, and the record that they show: what the page to measure is asked to draw. */
export const dashboard = async (): Promise<{ atlas: Atlas; charts: { id: string; figure: HTMLElement }[] }> => {
  const answer = await fetch("record.json");
  const figures = [...document.querySelectorAll<HTMLElement>("figure[data-chart]")];
  return {
    atlas: join((await answer.json()) as Tables),
    charts: figures.map((figure) => ({ id: figure.dataset["chart"]!, figure })),
  };
};

export { chartById };
