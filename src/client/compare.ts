import { compareWords as words, MOST, titleOf } from "../i18n/comparison/chooser.ts";
import type { Comparison, Facets } from "../i18n/comparison/facets.ts";
import { addressKeeper } from "./compare-address.ts";
import { find, viewer, type Data } from "./compare-show.ts";
import { choiceFrom, searchFor, type Choice } from "./compare-state.ts";

// The page holds the facts of every subject, the marks of the stages and the blueprints, made at build time. This sets the
// chosen ones side by side. Whatever comes from the address is only ever looked up.

const keyOf = ({ subject }: Facets): string => `${subject.kind}/${subject.id}`;

/** What the address or the last click led to; read out to those who do not see the view change. */
const messageFor = ({ chosen, damaged }: Choice, title: string | null, { locale }: Data): string =>
  [
    ...(title === null ? [] : [`${title}${locale === "zh" ? "。" : "."}`]),
    ...(damaged ? [words.damaged[locale]] : []),
    ...(chosen.length === 1 ? [words.oneMore[locale]] : chosen.length === MOST ? [words.full[locale]] : []),
  ].join(locale === "zh" ? "" : " ");

/** How many programmes are chosen, beside the heading that they are folded away under. */
const countOf = ({ chosen }: Choice, { locale }: Data): string => {
  const count = chosen.filter(({ subject }) => subject.kind === "programme").length;
  return count === 0 ? "" : `${words.chosen[locale]}${count}${words.chosenEnd[locale]}`;
};

const tick = (boxes: HTMLInputElement[], chosen: Facets[]): void => {
  const keys = new Set(chosen.map(keyOf));
  for (const box of boxes) {
    box.checked = keys.has(box.value);
    box.disabled = chosen.length === MOST && !box.checked;
  }
};

const start = (data: Data): void => {
  const form = find<HTMLFormElement>("#chooser");
  const boxes = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const [note, clear] = [find("#chooser-note"), find("#clear")];
  const [toView, count] = [find("#to-view"), find("#programmes-chosen")];
  const [show, keepAddress] = [viewer(data), addressKeeper()];
  let shown: Comparison | null = null;

  /** Brings the form, the view and the addresses in line with what the address says. */
  const read = (): void => {
    const choice = choiceFrom(location.search, data.subjects);
    const names = choice.chosen.map(({ subject }) => subject.name);
    tick(boxes, choice.chosen);
    clear.hidden = choice.chosen.length === 0;
    count.textContent = countOf(choice, data);
    shown = show(choice.chosen);
    const title = shown === null ? null : titleOf(names, data.locale);
    note.textContent = messageFor(choice, title, data);
    toView.hidden = shown === null;
    keepAddress(searchFor(choice.chosen), title);
  };
  const go = (chosen: Facets[]): void => {
    history.pushState(null, "", `${location.pathname}${searchFor(chosen)}`);
    read();
  };

  form.addEventListener("change", () => {
    const keys = new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value));
    go(data.subjects.filter((facets) => keys.has(keyOf(facets))));
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  // To the heading itself, so that a screen reader says where one has come to; the address stays as it is.
  toView.addEventListener("click", (event) => {
    event.preventDefault();
    const heading = find("#chosen h2");
    heading.tabIndex = -1;
    heading.focus();
    heading.scrollIntoView();
  });
  clear.addEventListener("click", () => {
    go([]);
    note.textContent = words.cleared[data.locale];
    boxes[0]?.focus();
  });
  for (const format of ["csv", "xlsx"] as const)
    find(`#save-${format}`).addEventListener("click", () => {
      const comparison = shown;
      if (comparison === null) return;
      void import("./compare-files.ts").then(({ saveAs }) => saveAs(format, comparison, data.home));
    });
  addEventListener("popstate", read);
  form.hidden = false;
  read();
};

const block = document.getElementById("compare-data");
if (block) start(JSON.parse(block.textContent) as Data);
