import { columnIds, columnsOf, usualColumns } from "../explorer/columns.ts";
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
    const view = views.find((id) => radios.some((radio) => radio.value === id && radio.checked)) ?? "table";
    const ticked = columnIds.filter((id) => boxes.some((box) => box.value === id && box.checked));
    const shape = { group: grouping, view };
    return { ...shape, columns: usualColumns(columnsChanged ? ticked : last.columns, shape) };
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", ({ target }) => changed(read(boxes.includes(target as HTMLInputElement))));
  usual.addEventListener("click", () => {
    // The button goes away, and the focus must not go with it.
    form.querySelector("summary")!.focus();
    changed({ ...read(false), columns: null });
  });

  return (state: State): void => {
    last = state;
    const columns: readonly string[] = columnsOf(state);
    // Even to say that a list stays as it is costs time, with each letter that is typed.
    if (group.value !== state.group) group.value = state.group;
    for (const radio of radios) radio.checked = radio.value === state.view;
    for (const box of boxes) {
      box.checked = columns.includes(box.value);
      // A table of names alone says nothing of the systems.
      box.disabled = box.checked && columns.length === 1;
    }
    usual.hidden = state.columns === null;
  };
};
