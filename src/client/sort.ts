// The table is complete and in the record's order without this. Headings become buttons: up, down, and back to that order.

type Direction = "ascending" | "descending" | "none";

const following: Record<Direction, Direction> = { none: "ascending", ascending: "descending", descending: "none" };

const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

/** What a row is sorted by in a column: the number or code that the cell carries, else its words; empty when not stated. */
const keyOf = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return cell?.dataset["order"] ?? cell?.textContent.trim() ?? "";
};

const compare = (a: string, b: string, turn: number): number => {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  return turn * collator.compare(a, b);
};

const enhance = (table: HTMLTableElement): void => {
  const [body] = table.tBodies;
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!body) return;
  const original = [...body.rows];
  const sort = (column: number, direction: Direction): void => {
    const turn = direction === "descending" ? -1 : 1;
    const rows = original.map((row) => ({ row, key: keyOf(row, column) }));
    if (direction !== "none") rows.sort((a, b) => compare(a.key, b.key, turn));
    body.append(...rows.map(({ row }) => row));
    for (const [i, head] of heads.entries()) head.setAttribute("aria-sort", i === column ? direction : "none");
  };
  for (const [i, head] of heads.entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () => sort(i, following[(head.ariaSort ?? "none") as Direction]));
    head.append(button);
    head.setAttribute("aria-sort", "none");
  }
};

document.querySelectorAll<HTMLTableElement>("table[data-sortable]").forEach(enhance);
