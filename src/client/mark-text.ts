/** A cell of a table's row with the heading of its column. */
export interface Entry {
  heading: string;
  text: string;
  /** True for the cell that states the fact. */
  main: boolean;
}

const separator = (): string => (document.documentElement.lang.startsWith("zh") ? "，" : ", ");

/** A label that was wrapped into lines, as one line. */
const lineOf = (mark: Element): string => {
  const lines = [...mark.querySelectorAll("tspan, text:not(:has(tspan))")].map((line) => line.textContent.trim());
  return lines.join(document.documentElement.lang.startsWith("zh") ? "" : " ").trim();
};

/** What stands in a cell of which nothing is stated. */
const NOTHING = "–";

const entriesOf = (row: HTMLTableRowElement): Entry[] => {
  const headings = [...(row.closest("table")?.tHead?.rows[0]?.cells ?? [])];
  const texts = [...row.cells].map((cell) => cell.textContent.trim());
  const stating = [...row.cells].findIndex((cell, i) => cell.querySelector("a.fact") !== null && texts[i] !== NOTHING);
  // Where no programme is stated, the place is what the row is about.
  const main = stating < 0 ? 0 : stating;
  return texts.map((text, i) => ({ heading: headings[i]?.dataset["heading"] ?? "", text, main: i === main }));
};

/**
 * Finds the row of a figure's table, in it or elsewhere on the page, behind a mark: by the row's number where the mark gives
 * one, else by its fact. Where several rows share the fact, a mark with words of its own has none (null); a bare one has the first.
 */
export const rowFinder = (figure: HTMLElement) => {
  const holder = document.getElementById(figure.dataset["table"] ?? "") ?? figure;
  const rows = [...holder.querySelectorAll<HTMLTableRowElement>("tbody tr")];
  const byFact = new Map<string, HTMLTableRowElement[]>();
  for (const row of rows) {
    for (const fact of row.dataset["facts"]?.split(" ") ?? []) byFact.set(fact, [...(byFact.get(fact) ?? []), row]);
  }
  return (mark: Element): Entry[] | null => {
    const stating = mark.matches("[data-fact]") ? mark : mark.querySelector("[data-fact]");
    const { fact = "", row: number } = (stating as SVGElement | null)?.dataset ?? {};
    const own = number === undefined ? (byFact.get(fact) ?? []) : rows.slice(Number(number), Number(number) + 1);
    return own[0] && (own.length === 1 || lineOf(mark) === "") ? entriesOf(own[0]) : null;
  };
};

/** What a mark says, in one line: its row, or its own label. */
export const textOf = (mark: Element, entries: Entry[] | null): string =>
  entries === null ? lineOf(mark) : entries.map(({ heading, text }) => `${heading}: ${text}`).join(separator());
