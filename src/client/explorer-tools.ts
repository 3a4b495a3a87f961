import { columnIds, columnsOf, defaultColumns } from "../explorer/columns.ts";
import { groupings, views, type State } from "../explorer/state.ts";
import { find } from "./explorer-page.ts";

type Arrangement = Pick<State, "group" | "columns" | "view">;

/** What the table looks like: as table or cards, grouped, with which columns. Answers with what is set and with the way to set it. */
export const arrangement = (changed: (next: Arrangement) => void) => {
  const form = find<HTMLFormElement>("#explorer-tools");
  const group = form.querySelector<HTMLSelectElement>("select")!;
  const radios = [...form.querySelectorAll<HTMLInputElement>("input[name=view]")];
  const boxes = [...form.querySelectorAll<HTMLInputElement>("input[name=columns]")];
  const usual = find("#usual-columns");
  let last: Arrangement;

  const read = (columnsChanged: boolean): Arrangement => {
    const grouping = groupings.find((id) => id === group.value) ?? "place";
    const ticked = columnIds.filter((id) => boxes.some((box) => box.value === id && box.checked));
    const same = ticked.length === 0 || ticked.join() === defaultColumns(grouping).join();
    return {
      group: grouping,
      columns: columnsChanged ? (same ? null : ticked) : last.columns,
      view: views.find((id) => radios.some((radio) => radio.value === id && radio.checked)) ?? "table",
    };
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", ({ target }) => changed(read(boxes.includes(target as HTMLInputElement))));
  usual.addEventListener("click", () => changed({ ...read(false), columns: null }));

  return (state: State): void => {
    last = state;
    const columns: readonly string[] = columnsOf(state);
    group.value = state.group;
    for (const radio of radios) radio.checked = radio.value === state.view;
    for (const box of boxes) box.checked = columns.includes(box.value);
    usual.hidden = state.columns === null;
  };
};
