import { cardFor } from "./card.ts";
import { below, nextMark } from "./neighbours.ts";
import { rowFinder, textOf } from "./mark-text.ts";

// The drawings are complete without this. It reads the built SVG and the table beside it: hover, focus and tap show the
// table's row behind a mark, arrow keys move between marks. Nothing is drawn again and nothing stands only here.

type Mark = SVGAElement;

const steps: Record<string, (marks: Mark[], from: Mark) => Mark | undefined> = {
  ArrowRight: (marks, from) => nextMark(marks, from, 1),
  ArrowLeft: (marks, from) => nextMark(marks, from, -1),
  ArrowDown: (marks, from) => below(marks, from, 1),
  ArrowUp: (marks, from) => below(marks, from, -1),
  Home: (marks) => marks[0],
  End: (marks) => marks.at(-1),
};

/** Makes the marks of one drawing one stop of the Tab key, with arrow keys between them. */
const enhanceDrawing = (holder: HTMLElement, figure: HTMLElement, rowOf: ReturnType<typeof rowFinder>): void => {
  const svg = holder.querySelector("svg");
  const said = new Set<string>();
  const marks: Mark[] = [];
  for (const mark of holder.querySelectorAll<Mark>("a[href]")) {
    mark.querySelectorAll("title").forEach((title) => title.remove());
    const text = textOf(mark, rowOf(mark));
    mark.setAttribute("aria-label", text);
    // A mark and its label, or a system that stands twice, say the same and are read once.
    const once = `${mark.getAttribute("href")} ${text}`;
    if (said.has(once)) mark.setAttribute("aria-hidden", "true");
    else marks.push(mark);
    said.add(once);
  }
  const [first] = marks;
  if (!svg || !first) return;
  // Scales and headings are for the eye; marks say what they stand for in full.
  for (const text of svg.querySelectorAll("text")) if (!text.closest("a")) text.setAttribute("aria-hidden", "true");
  first.setAttribute("tabindex", "0");
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-label", figure.dataset["marks"] ?? "");
  holder.removeAttribute("aria-hidden");

  const card = cardFor(holder, figure.dataset);
  const markAt = (target: EventTarget | null): Mark | null =>
    target instanceof Element ? target.closest<Mark>("svg a[href]") : null;
  const show = (mark: Mark): void => card.show(mark, rowOf(mark));
  let touched = false;

  holder.addEventListener("pointerdown", (event) => (touched = event.pointerType === "touch"));
  holder.addEventListener("pointerover", (event) => {
    const mark = markAt(event.target);
    if (mark && event.pointerType !== "touch") show(mark);
  });
  holder.addEventListener("pointerleave", () => card.leave());
  holder.addEventListener("focusin", ({ target }) => {
    const mark = markAt(target);
    if (!mark) return;
    if (marks.includes(mark)) for (const other of marks) other.setAttribute("tabindex", other === mark ? "0" : "-1");
    show(mark);
  });
  holder.addEventListener("focusout", () => card.leave());
  // A finger cannot hover: its first tap shows the fact, with the link to it; the second one, or the link, leads there.
  holder.addEventListener(
    "click",
    (event) => {
      const mark = markAt(event.target);
      if (!mark || !touched || card.isPinned(mark)) return;
      event.preventDefault();
      show(mark);
      card.pin(mark);
    },
    true,
  );
  holder.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return card.hide();
    const mark = markAt(event.target);
    const step = steps[event.key];
    if (!mark || !step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step(marks, mark)?.focus();
  });
};

/** Of all views of a chart: one that the page holds at its end may not have been put in its place yet (parts-here.ts). */
const holdersOf = (figure: HTMLElement): HTMLElement[] => {
  const holders = ".drawings div[aria-hidden]:not(.strips)";
  const elsewhere = document.querySelectorAll<HTMLElement>(`[data-view-of="${figure.dataset["chart"]!}"] ${holders}`);
  return [...figure.querySelectorAll<HTMLElement>(holders), ...elsewhere];
};

/** Milliseconds of one go: a page can have twenty drawings, and what a reader does meanwhile must not wait for them all. */
const GO = 8;

const enhanceAll = (): void => {
  const tasks = [...document.querySelectorAll<HTMLElement>("figure[data-chart]")].flatMap((figure) => {
    let rowOf: ReturnType<typeof rowFinder>;
    return [
      // By itself, before its drawings: a long table takes a while to read.
      () => void (rowOf = rowFinder(figure)),
      ...holdersOf(figure).map((holder) => () => enhanceDrawing(holder, figure, rowOf)),
    ];
  });
  const go = (): void => {
    const end = performance.now() + GO;
    do tasks.shift()?.();
    while (tasks.length > 0 && performance.now() < end);
    if (tasks.length > 0) setTimeout(go);
  };
  go();
};

setTimeout(enhanceAll);
